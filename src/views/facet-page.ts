import { filteredTimeline, type FacetPageKind } from "../addresses";
import { timelineOrder } from "../model/timeline-order";
import { countOf } from "./count-text";
import type { FacetPage } from "./facet-pages";
import type { JudgedRecord } from "./judged-record";
import { pageHead, type PageHead } from "./page-head";
import { eventRow, lineRow, warningRow, type EventRow, type LineRow, type WarningRow } from "./rows";

/** Rows under a heading that says how many they are. */
interface Counted<Row> {
  readonly heading: string;
  readonly rows: readonly Row[];
}

export interface FacetView {
  readonly head: PageHead;
  readonly eyebrow: string;
  readonly lines: Counted<LineRow>;
  readonly warnings: Counted<WarningRow>;
  readonly alike: Counted<WarningRow>;
  readonly events: Counted<EventRow>;
  /** The same warnings on the timeline, where a filter can tell them apart. */
  readonly filtered: string | null;
}

const eyebrows: Record<FacetPageKind, string> = { sides: "Side", themes: "Theme", outcomes: "Outcome", years: "Year" };

/** What a facet's page shows, newest first. */
export function facetView(record: JudgedRecord, page: FacetPage): FacetView {
  const { lines, warnings, alike, events } = page;
  return {
    head: facetHead(record, page),
    eyebrow: eyebrows[page.kind],
    lines: { heading: countOf(lines.length, "line"), rows: lines.map((line) => lineRow(record, line)) },
    warnings: { heading: countOf(warnings.length, "warning"), rows: warningRows(record, warnings) },
    alike: {
      heading: `${countOf(alike.length, "warning")} of the same line status, with another outcome`,
      rows: warningRows(record, alike),
    },
    events: { heading: countOf(events.length, "event"), rows: timelineOrder(events).map(eventRow) },
    filtered: warnings.length > 0 ? filterAddress(page) : null,
  };
}

function facetHead({ archive }: JudgedRecord, { kind, label, href, warnings, events }: FacetPage): PageHead {
  const counts = [
    countOf(warnings.length, "warning"),
    ...(events.length > 0 ? [countOf(events.length, "event")] : []),
  ].join(" and ");
  return pageHead(archive.record, {
    heading: label,
    title: `${label} (${eyebrows[kind].toLowerCase()}) · ${archive.record.name}`,
    description: `${eyebrows[kind]}: ${label}. ${counts} in the record, each warning next to what happened afterwards.`,
    path: href,
    section: null,
  });
}

function warningRows(record: JudgedRecord, warnings: FacetPage["warnings"]): WarningRow[] {
  return timelineOrder(warnings).map((warning) => warningRow(record, warning));
}

function filterAddress({ kind, id }: FacetPage): string | null {
  if (kind === "sides") return filteredTimeline(`?side=${id}`);
  if (kind === "themes") return filteredTimeline(`?theme=${id}`);
  return kind === "years" ? filteredTimeline(`?from=${id}&to=${id}`) : null;
}
