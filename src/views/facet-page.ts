import { comparisonPage, filteredTimeline, restraint, type FacetPageKind } from "../addresses";
import { comparisonFrom, formatComparison } from "../model/comparison/comparison-address";
import { emptyFilter, type Filter } from "../model/filter";
import { formatFilter } from "../model/filter-address";
import type { Warning } from "../model/archive";
import { pageCount, pairsPerPage, portionsOf, rowsPerPage } from "../model/paging";
import { judgedLines } from "../model/judgements";
import { holdings } from "./count-text";
import { filteredOffer } from "./embed/embed-offer";
import { facetPages, type FacetPage } from "./facet-pages";
import type { JudgedRecord } from "../model/record";
import type { Named } from "./named";
import { outcomeNote } from "./outcome-note";
import { outcomeFilter } from "./outcome-pages";
import { ownSelection, type SelectionView } from "./facet-selection";
import { pageHead, type PageHead } from "./page-head";
import { entryPagePaths } from "./paging/page-paths";
import { sectionPart, type Section, type SectionPart } from "./paging/section-part";
import { eventRow, lineRow, warningRow, type EventRow, type LineRow, type WarningRow } from "./rows";
import { countOf, formatCount } from "../model/words";

export interface FacetView {
  readonly head: PageHead;
  readonly eyebrow: string;
  /** Of a side or theme, on the first page: the warnings as pairs; null for other facets and where there are none. */
  readonly selection: SelectionView | null;
  /** Null where there are none, or none on this page; so are the others. */
  readonly lines: SectionPart<LineRow> | null;
  readonly warnings: SectionPart<WarningRow> | null;
  readonly alike: SectionPart<WarningRow> | null;
  readonly events: SectionPart<EventRow> | null;
  /** Why the name of the page has other numbers on other pages; null where it has not. */
  readonly note: string | null;
  /** The same warnings on the timeline; null where there are none. */
  readonly filtered: string | null;
  /** The comparison with something else, begun; null where there is nothing to compare. */
  readonly compare: string | null;
  /** A page that tells more of the same. */
  readonly related: Named | null;
}

const eyebrows: Record<FacetPageKind, string> = { sides: "Side", themes: "Theme", outcomes: "Outcome", years: "Year" };

/** The routes of all pages of a kind of facet. */
export function facetPaths(kind: FacetPageKind, record: JudgedRecord) {
  return facetPages(kind, record).flatMap((facet) => entryPagePaths(facet.id, pagesOf(facet), { facet }));
}

function pagesOf(facet: FacetPage): number {
  const { lines, alike, events } = facet;
  const listed = rowsOf(facet).length + lines.length + alike.length + events.length;
  return pageCount(listed, rowsPerPage);
}

/** What one page of a facet shows, newest first: lines, then warnings, then events. */
export function facetView(record: JudgedRecord, facet: FacetPage, page = 1): FacetView {
  const { kind, id } = facet;
  return {
    head: facetHead(record, facet, page),
    eyebrow: eyebrows[kind],
    selection: page === 1 ? selectionOf(record, facet) : null,
    ...partsOf(record, facet, page),
    note: noteOn(record, facet),
    related: relatedPage(facet),
    filtered: hasWarnings(facet) ? filteredTimeline(formatFilter(filters[kind](id))) : null,
    compare: hasWarnings(facet) ? comparedWith(filters[kind](id)) : null,
  };
}

/** What a side said, or what a theme is about; the other facets are lists of what came to the same. */
function selectionOf(record: JudgedRecord, { kind, id, label, warnings }: FacetPage): SelectionView | null {
  if (kind === "sides") return ownSelection(record, "side", id, warnings, `by ${label}`);
  return kind === "themes" ? ownSelection(record, "theme", id, warnings, `about ${label.toLowerCase()}`) : null;
}

/** The warnings that are listed as rows: none where all of them stand as pairs. */
function rowsOf(facet: FacetPage): readonly Warning[] {
  return areAllPairs(facet) ? [] : facet.warnings;
}

/** Whether the warnings stand as pairs, so that they need no list of rows beside. */
function areAllPairs({ kind, warnings }: FacetPage): boolean {
  return (kind === "sides" || kind === "themes") && warnings.length <= pairsPerPage;
}

function partsOf(record: JudgedRecord, facet: FacetPage, page: number) {
  const { href: path, lines, alike, events } = facet;
  const warnings = rowsOf(facet);
  const place = { path, page };
  const [ofLines, ofWarnings, ofAlike, ofEvents] = portionsOf(
    [lines.length, warnings.length, alike.length, events.length],
    page,
    rowsPerPage,
  );
  const alikeHeading = `${countOf(alike.length, "warning")} of the same ${alikeIn(facet)}, with another outcome`;
  const rowOf = (warning: Warning) => warningRow(record, warning);
  return {
    lines: sectionPart(counted("lines", "line", lines), ofLines, place, (line) => lineRow(record, line)),
    warnings: sectionPart(counted("warnings", "warning", warnings), ofWarnings, place, rowOf),
    alike: sectionPart({ id: "alike", heading: alikeHeading, items: alike }, ofAlike, place, rowOf),
    events: sectionPart(counted("events", "event", events), ofEvents, place, eventRow),
  };
}

/** In what the warnings of another outcome are alike: the outcomes that are line statuses, and the others. */
function alikeIn({ id }: FacetPage): string {
  return outcomeFilter(id).status.length > 0 ? "line status" : "response";
}

/** A section whose heading says how many there are. */
function counted<Item>(id: string, one: string, items: readonly Item[]): Section<Item> {
  return { id, heading: countOf(items.length, one), items };
}

function hasWarnings({ warnings, alike }: FacetPage): boolean {
  return warnings.length + alike.length > 0;
}

function comparedWith(filter: Filter): string | null {
  const comparison = comparisonFrom(filter);
  return comparison && comparisonPage(formatComparison(comparison));
}

function noteOn(record: JudgedRecord, { kind, id, lines }: FacetPage): string | null {
  if (kind === "outcomes") return outcomeNote(record, id, lines.length);
  return kind === "themes" ? themeNote(record, id) : null;
}

function themeNote({ archive, judgements }: JudgedRecord, id: string): string {
  const all = judgedLines(archive, judgements).map(({ line }) => line.themes);
  const own = all.filter((themes) => themes.some((theme) => theme === id)).length;
  const first = all.filter(([theme]) => theme === id).length;
  return `These are the lines that a warning with this theme states; the method counts those that have it themselves, ${formatCount(own)}, and the page of lines those that have it first, ${formatCount(first)}.`;
}

function relatedPage({ kind, id }: FacetPage): Named | null {
  const isRestraint = kind === "outcomes" && id === "held-back";
  return isRestraint ? { name: "Every case of restraint on record, and by whose testimony", href: restraint } : null;
}

function facetHead({ archive }: JudgedRecord, facet: FacetPage, page: number): PageHead {
  const { kind, label, href, warnings, alike, events } = facet;
  const held = holdings(warnings.length + alike.length, events.length);
  return pageHead(archive.record, {
    heading: label,
    name: `${label} (${eyebrows[kind].toLowerCase()})`,
    description: `${eyebrows[kind]}: ${label}. In the record: ${held}.`,
    path: href,
    section: null,
    place: { page, pages: pagesOf(facet) },
    embed: hasWarnings(facet) ? filteredOffer(archive.record, filters[kind](facet.id), label) : null,
  });
}

/** The filter that lets through what the page lists. */
const filters: Record<FacetPageKind, (id: string) => Filter> = {
  sides: (id) => ({ ...emptyFilter, side: [id] }),
  themes: (id) => ({ ...emptyFilter, theme: [id] }),
  years: (id) => ({ ...emptyFilter, from: Number(id), to: Number(id) }),
  outcomes: outcomeFilter,
};
