import type { Archive, Link } from "../../model/archive";
import { chronologically, spanOf } from "../../model/dates";
import type { JudgedLine } from "../../model/judgements";
import { relations } from "../../model/terms/event";
import { sincePhrase } from "../days-text";
import { leftOutReasons } from "../left-out-words";
import { relationView, type RelationMark } from "../relation-view";
import { headingOnPage } from "../paging/section-part";
import { eventRow } from "../rows";
import { tieView } from "../tie-view";
import type { TimedRow } from "../timed-row";
import { countOf } from "../../model/words";

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

/** Every link that an event has to a line, once, by the relation that prevails and then by date; also those that do not count. */
export function linksByRelation({ derivation }: JudgedLine): Link[] {
  const links = [...derivation.counted, ...derivation.leftOut]
    .map(({ link }) => link)
    .toSorted((one, other) => chronologically(one.event, other.event));
  const byMark = Map.groupBy(links, markOf);
  return markOrder.flatMap((mark) => byMark.get(mark) ?? []);
}

/** Which mark stands for the relation of a link. */
export function markOf({ answer }: Link): RelationMark {
  return relationView(answer).mark;
}

/**
 * The events of one page, under their relations; each that does not count has the reason.
 * @param shown as `linksByRelation` orders them
 * @param all the links of all pages
 */
export function eventsByRelation(
  archive: Archive,
  { statements, derivation }: JudgedLine,
  shown: readonly Link[],
  all: readonly Link[],
): RelationGroup[] {
  const first = statements[0];
  if (!first) return [];
  const reasonOf = leftOutReasons(derivation);
  const rowOf = ({ event, answer }: Link): TimedRow => ({
    ...eventRow(event),
    since: sincePhrase(spanOf(first.date), spanOf(event.date)),
    tie: tieView(archive, answer, reasonOf(event.id)).facts,
  });
  const whole = Map.groupBy(all, markOf);
  return [...Map.groupBy(shown, markOf)].flatMap(([mark, links]) =>
    groupOf(mark, links, whole.get(mark) ?? links, rowOf),
  );
}

function groupOf(
  mark: RelationMark,
  links: readonly Link[],
  all: readonly Link[],
  rowOf: (link: Link) => TimedRow,
): RelationGroup[] {
  const [first] = links;
  if (!first) return [];
  const heading = `${relationView(first.answer).label}: ${countOf(all.length, "event")}`;
  return [
    { id: relationAnchor(mark), mark, heading: headingOnPage(heading, all.indexOf(first)), rows: links.map(rowOf) },
  ];
}
