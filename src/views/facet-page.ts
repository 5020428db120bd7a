import { comparisonPage, type FacetPageKind, filteredTimeline, restraint } from "../addresses";
import type { Warning } from "../model/archive";
import { comparisonFrom, formatComparison } from "../model/comparison/comparison-address";
import type { Derivation } from "../model/derivation";
import { emptyFilter, type Filter } from "../model/filter";
import { formatFilter } from "../model/filter-address";
import { pageCount, pairsPerFacet, portionsOf, rowsPerPage } from "../model/paging";
import { judgedLines, type JudgedRecord } from "../model/record";
import { lineStatuses } from "../model/terms/outcome";
import { type Side, sideInProse } from "../model/terms/side";
import { type Theme, themeInProse } from "../model/terms/theme";
import { countOf, formatCount, holdings } from "../model/words";
import { ownSelection, type SelectionView } from "./facet-selection";
import { facetKinds, type FacetPage, facetPages, outcomeFilter, statusPages } from "./facets";
import type { Named } from "./links";
import { filteredOffer } from "./oembed";
import { pageHead, type PageHead } from "./page-head";
import { entryPagePaths, type Section, sectionPart, type SectionPart } from "./paging";
import { eventRow, type EventRow, lineRow, type LineRow, warningRow, type WarningRow } from "./rows";

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

/** The routes of all pages of every facet, for a file `[facets]/[id]/[...page].astro`. */
export function facetPaths(record: JudgedRecord) {
  return facetKinds
    .flatMap((kind) => facetPages(kind, record))
    .flatMap((facet) => entryPagePaths(facet.id, pagesOf(facet), { facet }))
    .map(({ params, props }) => ({ params: { facets: props.facet.kind, ...params }, props }));
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
function selectionOf(record: JudgedRecord, { kind, id, warnings }: FacetPage): SelectionView | null {
  if (kind === "sides") return ownSelection(record, "side", id, warnings, `by ${sideInProse(id as Side)}`);
  if (kind !== "themes") return null;
  return ownSelection(record, "theme", id, warnings, `about ${themeInProse(id as Theme)}`);
}

/** The warnings that are listed as rows: none where all of them stand as pairs. */
function rowsOf(facet: FacetPage): readonly Warning[] {
  return areAllPairs(facet) ? [] : facet.warnings;
}

/** Whether the warnings stand as pairs, so that they need no list of rows beside. */
function areAllPairs({ kind, warnings }: FacetPage): boolean {
  return (kind === "sides" || kind === "themes") && warnings.length <= pairsPerFacet;
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

const judgedApart = "a line is judged by all its statements together, a warning by itself.";

/**
 * Why what an outcome's page is called has other numbers elsewhere: lines may be so by their status, their response or
 * their restraint while their outcome, the one word for all of these, is another. CODEBOOK section 6.
 * @param listed how many lines the page lists
 */
function outcomeNote({ archive, judgements }: JudgedRecord, id: string, listed: number): string {
  const { shared, holds } = likenessOf(id);
  const all = judgedLines(archive, judgements).filter(({ derivation }) => holds(derivation)).length;
  if (all === listed) return `A${judgedApart.slice(1)}`;
  const have = listed === 1 ? "has no other outcome and is listed" : "have no other outcome and are listed";
  return `Of the ${countOf(all, "line")} ${shared} ${formatCount(listed)} ${have}; ${judgedApart}`;
}

interface Likeness {
  /** What the lines share, whatever their outcome. */
  readonly shared: string;
  readonly holds: (derivation: Derivation) => boolean;
}

function likenessOf(id: string): Likeness {
  const status = lineStatuses.find((each) => statusPages[each] === id);
  if (status) return { shared: "with this status", holds: ({ lineStatus }) => lineStatus === status };
  if (id === "held-back") return { shared: "with restraint on record", holds: hasRestraint };
  if (id === "lapsed") return { shared: "that were withdrawn or overtaken", holds: ({ lapse }) => lapse !== null };
  return { shared: "with this response", holds: ({ response }) => response === id };
}

function hasRestraint({ restraint }: Derivation): boolean {
  return restraint.before.length + restraint.after.length > 0;
}
