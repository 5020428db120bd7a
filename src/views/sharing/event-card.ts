import type { AftermathEvent, Link } from "../../model/archive";
import { daysBetween } from "../../model/outcome/days";
import { spanOf, type Span } from "../../model/span";
import { certaintyLabels } from "../../model/terms/event";
import { eventSideLabels } from "../../model/terms/side";
import { formatCount } from "../count-text";
import { dateView } from "../date-view";
import { formatDayRange, type HeldView } from "../days-text";
import { kindLabels } from "../entry-name";
import { known, type JudgedRecord } from "../judged-record";
import { leftOutReasons } from "../left-out-words";
import { relationView } from "../relation-view";
import { linksByPrecedence } from "./answered-warnings";
import { cardFooting, type CardChip, type CardMotif, type ShareCard } from "./share-card";

/** An event's picture: what was done, by whom, and how it is tied to the warning it answers first of all. */
export function eventCard(record: JudgedRecord, event: AftermathEvent): ShareCard {
  const links = linksByPrecedence(record.archive, event);
  const sides = event.sides.map((side) => eventSideLabels[side]).join(", ");
  return {
    kind: kindLabels.events,
    headline: event.headline,
    original: null,
    byline: `${dateView(event.date).text} · ${sides}`,
    detail: answeredWords(record, links),
    chips: [...relationChips(links), ...certaintyChips(event)],
    motif: motifOf(record, links[0]),
    ...cardFooting(record.archive.record),
  };
}

function answeredWords({ archive }: JudgedRecord, [first, ...others]: readonly Link[]): string {
  if (!first) return "Answers no warning of the record";
  const { date, headline } = known(archive.byId.warnings, first.answer.warning);
  const more = others.length === 0 ? "" : `, and ${formatCount(others.length)} more`;
  return `Answers the warning of ${dateView(date).text}: ${headline}${more}`;
}

/** Each relation once: an event may answer many warnings alike. */
function relationChips(links: readonly Link[]): CardChip[] {
  const relations = new Map(links.map(({ answer }) => [relationView(answer).mark, relationView(answer).label]));
  return [...relations].map(([relation, label]) => ({ shape: { relation }, label, strong: true }));
}

function certaintyChips({ certainty }: AftermathEvent): CardChip[] {
  return certainty === "confirmed" ? [] : [{ shape: null, label: certaintyLabels[certainty], strong: false }];
}

/** The line of the warning answered first of all; beside it, how long after the warning the event came. */
function motifOf({ archive, judgements }: JudgedRecord, link: Link | undefined): CardMotif {
  if (!link) return { of: "nothing" };
  const warning = known(archive.byId.warnings, link.answer.warning);
  const derivation = known(judgements.ofWarning, warning.id);
  const isOrdered = leftOutReasons(derivation)(link.event.id) !== "order-uncertain";
  const held = isOrdered ? sinceWarning(spanOf(warning.date), spanOf(link.event.date)) : null;
  return { of: "line", status: derivation.lineStatus, held };
}

function sinceWarning(warned: Span, happened: Span): HeldView {
  const days = daysBetween(warned, happened);
  return { number: formatDayRange(days), unit: `${days.most === 1 ? "day" : "days"} later` };
}
