import type { RecordSettings } from "../../model/archive";
import { dayView } from "../date-view";
import type { JudgedRecord } from "../../model/record";
import { recordSummary, timelineHeading } from "../record-summary";
import { countChips } from "./card-chips";
import { cardFooting, type ShareCard } from "./share-card";

/** The picture of the record as a whole: a stroke for each line, in the order in which they were first drawn. */
export function recordCard(record: JudgedRecord): ShareCard {
  const { archive, judgements } = record;
  const lines = new Set(archive.warnings.map(({ line }) => line));
  const statuses = [...lines].flatMap((id) => judgements.ofLine.get(id)?.lineStatus ?? []);
  return {
    kind: archive.record.name,
    headline: timelineHeading,
    original: null,
    byline: recordSummary(record),
    detail: null,
    answer: null,
    chips: countChips(statuses),
    motif: statuses.length === 0 ? { of: "nothing" } : { of: "lines", statuses },
    ...cardFooting(archive.record),
  };
}

/** What that picture shows, for pages that have none of their own. */
export function recordPictureAlt({ name, asOf }: RecordSettings): string {
  return `${name}: ${timelineHeading.toLowerCase()}. A row of red strokes for the lines of the record, each unbroken, broken or dotted by what became of it. As of ${dayView(asOf).text}.`;
}
