import type { AftermathEvent } from "../model/archive";
import { eventSentences, type EventTie } from "../model/event-answer";
import { spanOf } from "../model/dates";
import { shortDateView } from "../views/date-view";
import { eventTies } from "../views/ties";
import type { JudgedRecord } from "../model/record";
import { labelled, middleOf, placeBetween, type AnswerScale, type ScaleMoment } from "./answer-scale";

/** The most warnings that are each named; of more, the first and the last are. */
const named = 3;

/**
 * Lays an event down to scale after the warnings it is tied to, where a source shows that it came after; null where
 * nothing is to be seen: no warning, or all on one day.
 */
export function eventScale(record: JudgedRecord, event: AftermathEvent): AnswerScale | null {
  const sentences = eventSentences(eventTies(record, event));
  const [first] = sentences;
  const ties = sentences.flatMap((sentence) => sentence.ties).filter(({ leftOut }) => leftOut !== "order-uncertain");
  if (!first || ties.length === 0) return null;
  const warned = warningMoments(ties);
  const end = middleOf(spanOf(event.date));
  const start = warned[0]?.day ?? end;
  if (end <= start) return null;
  const at = placeBetween(start, end + Math.max(1, (end - start) * 0.08));
  const moments: ScaleMoment[] = [...warned, { kind: first.mark, name: first.lead, day: end, date: event.date }];
  const marks = labelled(moments.map((moment) => ({ moment, at: at(moment.day) })));
  const crosses = first.mark === "crossing" || first.mark === "partial-crossing";
  return {
    stretches: [{ kind: crosses ? "standing" : "after", from: 0, to: at(end) - (crosses ? 1.4 : 0) }],
    marks,
    held: null,
    rows: 1 + Math.max(...marks.map(({ row }) => row)),
    alt: altOf(ties.length, warned, event.date, first.lead),
  };
}

/** The days on which it was warned, each once, the first and the last with a name where they are many. */
function warningMoments(ties: readonly EventTie[]): ScaleMoment[] {
  const dates = ties.map(({ warning }) => warning.date);
  const days = new Map(dates.map((date) => [middleOf(spanOf(date)), date]));
  const inOrder = [...days].toSorted(([one], [other]) => one - other);
  return inOrder.map(([day, date], place) => {
    const isNamed = inOrder.length <= named || place === 0 || place === inOrder.length - 1;
    return { kind: "warned", name: isNamed ? "Warned" : "", day, date };
  });
}

function altOf(count: number, warned: readonly ScaleMoment[], date: ScaleMoment["date"], name: string): string {
  const [first] = warned;
  const last = warned.at(-1);
  const dates = first === last ? [first] : [first, last];
  const said = dates.flatMap((moment) => (moment ? [shortDateView(moment.date).text] : [])).join(" to ");
  const warnings = count === 1 ? "warned" : `${count} warnings,`;
  return `To scale: ${warnings} ${said}; ${name.toLowerCase()} ${shortDateView(date).text}.`;
}
