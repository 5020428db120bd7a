import { filteredTimeline, restraint, type FacetPageKind } from "../addresses";
import { emptyFilter, type Filter } from "../model/filter";
import { formatFilter } from "../model/filter-address";
import { timelineOrder } from "../model/timeline-order";
import { countOf, holdings } from "./count-text";
import type { FacetPage } from "./facet-pages";
import type { JudgedRecord } from "./judged-record";
import type { Named } from "./named";
import { outcomeFilter } from "./outcome-pages";
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
  /** The same warnings on the timeline; null where there are none. */
  readonly filtered: string | null;
  /** A page that tells more of the same. */
  readonly related: Named | null;
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
    related: relatedPage(page),
    filtered: warnings.length + alike.length > 0 ? filteredTimeline(formatFilter(filters[page.kind](page.id))) : null,
  };
}

function relatedPage({ kind, id }: FacetPage): Named | null {
  const isRestraint = kind === "outcomes" && id === "held-back";
  return isRestraint ? { name: "Every case of restraint on record, and by whose testimony", href: restraint } : null;
}

function facetHead({ archive }: JudgedRecord, { kind, label, href, warnings, alike, events }: FacetPage): PageHead {
  const held = holdings(warnings.length + alike.length, events.length);
  return pageHead(archive.record, {
    heading: label,
    title: `${label} (${eyebrows[kind].toLowerCase()}) · ${archive.record.name}`,
    description: `${eyebrows[kind]}: ${label}. In the record: ${held}.`,
    path: href,
    section: null,
  });
}

function warningRows(record: JudgedRecord, warnings: FacetPage["warnings"]): WarningRow[] {
  return timelineOrder(warnings).map((warning) => warningRow(record, warning));
}

/** The filter that lets through what the page lists. */
const filters: Record<FacetPageKind, (id: string) => Filter> = {
  sides: (id) => ({ ...emptyFilter, side: [id] }),
  themes: (id) => ({ ...emptyFilter, theme: [id] }),
  years: (id) => ({ ...emptyFilter, from: Number(id), to: Number(id) }),
  outcomes: outcomeFilter,
};
