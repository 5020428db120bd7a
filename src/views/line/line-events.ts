import type { Archive, Link } from "../../model/archive";
import { chronologically } from "../../model/chronology";
import type { JudgedLine } from "../../model/judged-lines";
import { spanOf } from "../../model/span";
import { relations } from "../../model/terms/event";
import { countOf } from "../count-text";
import { sincePhrase } from "../days-text";
import { leftOutReasons } from "../left-out-words";
import { relationView, type RelationMark } from "../relation-view";
import { eventRow } from "../rows";
import { tieView } from "../tie-view";
import type { TimedRow } from "../timed-row";

/** The events that have one relation to a line, under a heading that counts them. */
export interface RelationGroup {
  readonly id: string;
  readonly mark: RelationMark;
  readonly heading: string;
  readonly rows: readonly TimedRow[];
}

const markOrder: readonly RelationMark[] = [
  ...relations.slice(0, relations.indexOf("partial-crossing") + 1),
  "said-to-cross",
  ...relations.slice(relations.indexOf("partial-crossing") + 1),
];

/** Where the events of one relation stand on the line's page. */
export function relationAnchor(mark: RelationMark): string {
  return `events-${mark}`;
}

/** Every event tied to a line, once, by the relation that prevails; also those that do not count, with the reason. */
export function eventsByRelation(archive: Archive, { statements, derivation }: JudgedLine): RelationGroup[] {
  const first = statements[0];
  if (!first) return [];
  const reasonOf = leftOutReasons(derivation);
  const links = [...derivation.counted, ...derivation.leftOut]
    .map(({ link }) => link)
    .toSorted((one, other) => chronologically(one.event, other.event));
  const byMark = Map.groupBy(links, ({ answer }) => relationView(answer).mark);
  const rowOf = ({ event, answer }: Link): TimedRow => ({
    ...eventRow(event),
    since: sincePhrase(spanOf(first.date), spanOf(event.date)),
    tie: tieView(archive, answer, reasonOf(event.id)).facts,
  });
  return markOrder.flatMap((mark) => groupOf(mark, byMark.get(mark) ?? [], rowOf));
}

function groupOf(mark: RelationMark, links: readonly Link[], rowOf: (link: Link) => TimedRow): RelationGroup[] {
  const [first] = links;
  if (!first) return [];
  const { label } = relationView(first.answer);
  return [
    { id: relationAnchor(mark), mark, heading: `${label}: ${countOf(links.length, "event")}`, rows: links.map(rowOf) },
  ];
}
