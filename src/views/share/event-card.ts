import type { AftermathEvent, Link } from "../../model/archive";
import { certaintyLabels } from "../../model/terms/event";
import { eventSideLabels } from "../../model/terms/side";
import { dateView } from "../date-view";
import { kindLabels } from "../entry-name";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { relationView } from "../relation-view";
import { answeredLine, linksByPrecedence } from "./answered-warnings";
import { cardFooting, type CardChip, type ShareCard } from "./share-card";
import { afterWarnings, formatCount } from "../../model/words";

/** An event's picture: what was done, by whom, and how it is tied to the warning that matters most to it. */
export function eventCard(record: JudgedRecord, event: AftermathEvent): ShareCard {
  const links = linksByPrecedence(record.archive, event);
  const sides = event.sides.map((side) => eventSideLabels[side]).join(", ");
  return {
    kind: kindLabels.events,
    headline: event.headline,
    original: null,
    byline: `${dateView(event.date).text} · ${sides}`,
    detail: answeredWords(record, links),
    answer: null,
    chips: [...relationChips(links), ...certaintyChips(event)],
    motif: links[0] ? { of: "line", ...answeredLine(record, links[0]) } : { of: "nothing" },
    ...cardFooting(record.archive.record),
  };
}

function answeredWords({ archive }: JudgedRecord, [first, ...others]: readonly Link[]): string {
  if (!first) return `${afterWarnings(0)} of the record`;
  const { date, headline } = known(archive.byId.warnings, first.answer.warning);
  const more = others.length === 0 ? "" : `, and ${formatCount(others.length)} more`;
  return `After the warning of ${dateView(date).text}: ${headline}${more}`;
}

/** Each relation once: an event may answer many warnings alike. */
function relationChips(links: readonly Link[]): CardChip[] {
  const relations = new Map(links.map(({ answer }) => [relationView(answer).mark, relationView(answer).label]));
  return [...relations].map(([relation, label]) => ({ shape: { relation }, label, strong: true }));
}

function certaintyChips({ certainty }: AftermathEvent): CardChip[] {
  return certainty === "confirmed" ? [] : [{ shape: null, label: certaintyLabels[certainty], strong: false }];
}
