import type { AftermathEvent } from "../model/archive";
import { dayOf, dayToPartialDate, type PartialDate, type Span, spanOf } from "../model/dates";
import type { CountedLink, Derivation } from "../model/derivation";
import { eventSentences, type EventTie } from "../model/event-answer";
import type { JudgedRecord } from "../model/record";
import { relationLabels } from "../model/terms/event";
import { heldView, shortDateView } from "../views/date-view";
import { eventTies, type RelationMark } from "../views/ties";

/** A mark on the line laid down, with its label; places are in parts of 100 of the width. */
interface ScaleMark {
  readonly kind: "warned" | RelationMark | "as-of";
  readonly at: number;
  /** "Crossed". */
  readonly name: string;
  /** "17 Nov 2024". */
  readonly date: string;
  /** At which end of the label the mark stands. */
  readonly anchor: "start" | "middle" | "end";
  /** The row of labels it stands in, from 0. */
  readonly row: number;
}

/** A stretch of the line laid down. */
interface ScaleStretch {
  /** The red rule, its dotted trace after a partial crossing, and the time after it was crossed. */
  readonly kind: "standing" | "trace" | "after";
  readonly from: number;
  readonly to: number;
}

/** A warning's line laid down to scale: from the warning to the crossing, the answer and what else is told of. */
export interface AnswerScale {
  readonly stretches: readonly ScaleStretch[];
  readonly marks: readonly ScaleMark[];
  /** "66 days", and where it stands; null where the red is too short to hold it. */
  readonly held: { readonly text: string; readonly at: number } | null;
  readonly rows: number;
  /** The same in words. */
  readonly alt: string;
}

/** What is marked on a scale; `day`: the middle of its date. */
interface ScaleMoment {
  readonly kind: ScaleMark["kind"];
  /** Empty for a mark without a label. */
  readonly name: string;
  readonly day: number;
  readonly date: PartialDate;
}

/** About how much of the narrowest width a letter of a label takes, in parts of 100. */
const letter = 1.95;
/** How much of the width is left free about a crossing. */
const gap = 1.4;

/**
 * Lays the line of a warning down to scale. It ends soon after the last mark, at the latest with the as-of date; where
 * nothing ended it, with that date. Where a date is a span, its middle is taken.
 */
export function answerScale(warned: PartialDate, derivation: Derivation): AnswerScale {
  const asOf = dayOf(derivation.terms.asOf);
  const moments = momentsOf(warned, derivation, asOf);
  const [first] = moments;
  const start = first?.day ?? asOf;
  const last = Math.max(...moments.map(({ day }) => day));
  const end = Math.max(start + 1, Math.min(asOf, last + Math.max(1, (last - start) * 0.08)));
  const at = placeBetween(start, end);
  const marks = labelled(moments.map((moment) => ({ moment, at: at(moment.day) })));
  const stretches = stretchesOf(derivation, start, end, at);
  return {
    stretches,
    marks,
    held: heldOf(derivation, stretches),
    rows: 1 + Math.max(...marks.map(({ row }) => row)),
    alt: altOf(moments),
  };
}

/** Where what is known by its month or year is drawn. */
function middleOf({ first, last }: Span): number {
  return (first + last) / 2;
}

/** Where a day lies between two others, in parts of 100. */
function placeBetween(start: number, end: number): (day: number) => number {
  return (day) => rounded(((day - start) / (end - start)) * 100);
}

function rounded(share: number): number {
  return Math.round(Math.min(100, Math.max(0, share)) * 10) / 10;
}

function momentsOf(warned: PartialDate, derivation: Derivation, asOf: number): ScaleMoment[] {
  const { steps, responseLag, restraint, lapse, counted, response } = derivation;
  const crossing = steps.find(({ link }) => link.answer.relation === "crossing");
  const partial = steps.find(({ link }) => link.answer.relation === "partial-crossing");
  const early = response === "unprompted" ? counted.find(isEarlyAct) : undefined;
  const held = [...restraint.before, ...restraint.after].map(({ event }) => event).sort(byDate)[0];
  const answer = responseLag?.act ?? early;
  const ends = crossing
    ? []
    : lapse
      ? [momentAt("as-of", "Lapsed", middleOf(lapse))]
      : [momentAt("as-of", "As of", asOf)];
  return [
    { kind: "warned" as const, name: "Warned", day: middleOf(spanOf(warned)), date: warned },
    ...(partial && (!crossing || partial.span.first < crossing.span.first)
      ? [momentOf("partial-crossing", relationLabels["partial-crossing"], partial)]
      : []),
    ...(crossing ? [momentOf("crossing", relationLabels.crossing, crossing)] : []),
    ...(answer ? [momentOf(answer.relation, answerName(answer), answer)] : []),
    ...(held
      ? [{ kind: "restraint" as const, name: "Restraint", day: middleOf(spanOf(held.date)), date: held.date }]
      : []),
    ...ends,
  ].sort((one, other) => one.day - other.day);
}

/** The relation of the act that answered, and whether it was a part of what had been said. */
function answerName({ relation, link }: CountedLink): string {
  const isPart = relation === "stated-consequence" && link.answer.degree === "part";
  return isPart ? "Part of what was said to follow" : relationLabels[relation];
}

function isEarlyAct({ timing, relation }: CountedLink): boolean {
  return timing === "early" && relation !== "rhetoric";
}

function byDate(one: { readonly date: PartialDate }, other: { readonly date: PartialDate }): number {
  return spanOf(one.date).first - spanOf(other.date).first;
}

function momentOf(kind: RelationMark, name: string, { link, span }: Pick<CountedLink, "link" | "span">): ScaleMoment {
  return { kind, name, day: middleOf(span), date: link.event.date };
}

function momentAt(kind: "as-of", name: string, day: number): ScaleMoment {
  return { kind, name, day, date: dayToPartialDate(Math.floor(day)) };
}

/** Labels in as few rows as keep them apart at the narrowest width. */
function labelled(placed: readonly { readonly moment: ScaleMoment; readonly at: number }[]): ScaleMark[] {
  const endOfRow: number[] = [];
  return placed.map(({ moment: { kind, name, date }, at }) => {
    if (name === "") return { kind, at, name, date: "", anchor: "middle", row: 0 };
    const text = `${name} ${shortDateView(date).text}`;
    const width = text.length * letter;
    const anchor = at < width / 2 ? "start" : at > 100 - width / 2 ? "end" : "middle";
    const from = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
    const free = endOfRow.findIndex((end) => end + 2 <= from);
    const row = free < 0 ? endOfRow.length : free;
    endOfRow[row] = from + width;
    return { kind, at, name, date: shortDateView(date).text, anchor, row };
  });
}

function stretchesOf(
  { steps, lineStatus, lapse }: Derivation,
  start: number,
  end: number,
  at: (day: number) => number,
): ScaleStretch[] {
  const crossing = steps.find(({ link }) => link.answer.relation === "crossing");
  const until = crossing ? middleOf(crossing.span) : lapse ? middleOf(lapse) : end;
  const [step] = steps;
  const turn = lineStatus === "not-testable" ? start : step ? Math.min(until, middleOf(step.span)) : until;
  const room = crossing ? gap : 0;
  const stretches: ScaleStretch[] = [
    { kind: "standing", from: at(start), to: at(turn) - (turn === until ? room : 0) },
    { kind: "trace", from: at(turn), to: at(until) - room },
    { kind: "after", from: at(until) + room, to: at(end) },
  ];
  return stretches
    .filter(({ from, to }) => to - from > 0.4)
    .map((each) => ({ ...each, from: rounded(each.from), to: rounded(each.to) }));
}

function heldOf(derivation: Derivation, stretches: readonly ScaleStretch[]): AnswerScale["held"] {
  const held = heldView(derivation);
  const [standing] = stretches;
  if (!held || standing?.kind !== "standing") return null;
  const text = `${held.number} ${derivation.daysHeld?.days.most === 1 ? "day" : "days"}`;
  const room = standing.to - standing.from;
  return room < text.length * letter * 1.6 ? null : { text, at: rounded((standing.from + standing.to) / 2) };
}

function altOf(moments: readonly ScaleMoment[]): string {
  return `The line laid down to scale: ${moments.map(({ name, date }) => `${name.toLowerCase()} ${shortDateView(date).text}`).join("; ")}.`;
}

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
    alt: eventAltOf(ties.length, warned, event.date, first.lead),
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

function eventAltOf(count: number, warned: readonly ScaleMoment[], date: ScaleMoment["date"], name: string): string {
  const [first] = warned;
  const last = warned.at(-1);
  const dates = first === last ? [first] : [first, last];
  const said = dates.flatMap((moment) => (moment ? [shortDateView(moment.date).text] : [])).join(" to ");
  const warnings = count === 1 ? "warned" : `${count} warnings,`;
  return `To scale: ${warnings} ${said}; ${name.toLowerCase()} ${shortDateView(date).text}.`;
}
