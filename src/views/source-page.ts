import { entryData, entryPage, published } from "../addresses";
import type { AftermathEvent, Archive, Claim, Prose, Source, Warning } from "../model/archive";
import { mentionsOf } from "../model/mentions";
import { pageCount, portionsOf, rowsPerPage } from "../model/paging";
import type { JudgedRecord } from "../model/record";
import { archiveSearch, publisherNamed, standingOf, unknownOrigin } from "../model/source-standing";
import { claimStatusLabels, sourceKindLabels, sourceRankLabels } from "../model/terms/reference";
import { changeLog, type ChangeLogView } from "./change-log";
import { dateView, type DateView, dayView } from "./date-view";
import { type Fact, factsWithValues, sideLink } from "./facts";
import { sourceJsonLd } from "./json-ld";
import type { Named } from "./links";
import { pageHead, type PageHead } from "./page-head";
import { type ListPlace, sectionPart, type SectionPart } from "./paging";
import { eventRow, type EventRow, warningRow, type WarningRow } from "./rows";
import { languageName, sourceName, sourceView, type SourceView } from "./source-view";

interface SourcePage {
  readonly head: PageHead;
  readonly source: SourceView;
  readonly facts: readonly Fact[];
  readonly seed: SeedView | null;
  readonly warnings: SectionPart<WarningRow> | null;
  readonly events: SectionPart<EventRow> | null;
  readonly about: Prose;
  readonly log: ChangeLogView;
}

/** How many pages a source has: the warnings and then the events it was used for. */
export function sourcePageCount({ archive }: JudgedRecord, { id }: Source): number {
  const { warnings, events } = mentionsOf(archive, "sources", id);
  return pageCount(warnings.length + events.length, rowsPerPage);
}

/** What kind of text a source is, and what it was used for. */
export function sourcePage(record: JudgedRecord, source: Source, page = 1): SourcePage {
  const { archive } = record;
  const path = entryPage("sources", source.id);
  return {
    head: pageHead(archive.record, {
      heading: source.title,
      name: `${source.title} (${source.publisher}, ${dateView(source.date).text})`,
      description: `${sourceKindLabels[source.kind]}, ${source.publisher}, ${dateView(source.date).text}: what the record takes from it.`,
      path,
      place: { page, pages: sourcePageCount(record, source) },
      section: "sources",
      data: entryData("sources", source.id),
      jsonLd: sourceJsonLd(source, published(path)),
      original: source.url === null ? null : { name: "the text at its publisher’s address", href: source.url },
    }),
    source: sourceView(archive, source),
    facts: sourceFacts(archive, source),
    seed: seedView(archive, source),
    ...uses(record, source, { path, page }),
    about: source.summary,
    log: changeLog(source),
  };
}

function sourceFacts({ publishers }: Archive, source: Source): Fact[] {
  const { rank, side } = standingOf(publishers, source);
  const publisher = publisherNamed(publishers, source.copyOf ?? source.publisher) ?? null;
  return factsWithValues([
    { name: "Publisher", values: [source.publisher] },
    { name: "Rank", values: [sourceRankLabels[rank]] },
    { name: "Copies", values: copiedBy(source) },
    { name: "Controlled by", values: side === null ? [] : [sideLink(side)] },
    { name: "How it is controlled", values: publisher?.basis ? [publisher.basis] : [] },
    { name: "Author", values: source.author ? [source.author] : [] },
    { name: "Date", values: [source.dateRange ?? dateView(source.date).text] },
    { name: "How the date is known", values: source.dateBasis ? [source.dateBasis] : [] },
    { name: "Kind of text", values: [sourceKindLabels[source.kind]] },
    { name: "Language", values: [languageName(source.lang)] },
    { name: "Archived copy", values: archivedAt(source) },
    { name: "Address last answered", values: source.seen === null ? [] : [dayView(source.seen).text] },
  ]);
}

/** Its copy in a public archive or, where none is known, where one is looked for. A founding article may have no address. */
function archivedAt({ url, date, archived }: Source): Named[] {
  if (archived) return [{ name: `Of ${dayView(archived.day).text}`, href: archived.address }];
  return url === null ? [] : [{ name: "Look for an archived copy", href: archiveSearch(url, date) }];
}

/** Whose text a copy carries; nothing where the source is none. */
function copiedBy({ copyOf }: Source): string[] {
  if (copyOf === null) return [];
  return [copyOf === unknownOrigin ? "a text not known" : copyOf];
}

function uses(record: JudgedRecord, { id }: Source, place: ListPlace): Pick<SourcePage, "warnings" | "events"> {
  const { warnings, events } = mentionsOf(record.archive, "sources", id);
  const [ofWarnings, ofEvents] = portionsOf([warnings.length, events.length], place.page, rowsPerPage);
  const used = { id: "warnings", heading: "Warnings it is a source for", items: warnings };
  const usedInEvents = { id: "events", heading: "Events it is a source for", items: events };
  return {
    warnings: sectionPart(used, ofWarnings, place, (warning) => warningRow(record, warning)),
    events: sectionPart(usedInEvents, ofEvents, place, eventRow),
  };
}

/** An entry that a seed article carries, with the article's words. */
export interface CarriedEntry extends Named {
  readonly date: DateView;
  readonly quotes: readonly string[];
}

/** A claim of a seed article. */
export interface ClaimView {
  readonly id: string;
  readonly text: string;
  readonly madeBy: string;
  readonly status: string;
  readonly passages: readonly { readonly quote: string; readonly source: Named | null }[];
  readonly why: Prose;
  readonly about: readonly Named[];
  readonly sources: readonly Named[];
}

/** What the site shows of a seed article beside an ordinary source. */
export interface SeedView {
  readonly stance: string;
  readonly subtitle: string | null;
  readonly carriedWarnings: readonly CarriedEntry[];
  readonly carriedEvents: readonly CarriedEntry[];
  readonly claims: readonly ClaimView[];
}

/** What is shown of a founding article; null for any other source. */
function seedView(archive: Archive, source: Source): SeedView | null {
  if (source.stance === undefined) return null;
  return {
    stance: source.stance,
    subtitle: source.subtitle ?? null,
    carriedWarnings: archive.warnings.flatMap((warning) => carried("warnings", warning, source.id)),
    carriedEvents: archive.events.flatMap((event) => carried("events", event, source.id)),
    claims: archive.claims.filter((claim) => claim.source === source.id).map((claim) => claimView(archive, claim)),
  };
}

function carried(kind: "warnings" | "events", entry: Warning | AftermathEvent, source: string): CarriedEntry[] {
  const quotes = entry.seedRefs.filter((ref) => ref.source === source).map(({ quote }) => quote);
  if (quotes.length === 0) return [];
  return [{ name: entry.headline, href: entryPage(kind, entry.id), date: dateView(entry.date), quotes }];
}

function claimView(archive: Archive, claim: Claim): ClaimView {
  return {
    id: claim.id,
    text: claim.text,
    madeBy: claim.madeBy,
    status: claimStatusLabels[claim.status],
    passages: [
      { quote: claim.seedRef, source: null },
      ...claim.seedRefs.map(({ source, quote }) => ({
        quote,
        source: source === claim.source ? null : sourceName(archive, source),
      })),
    ],
    why: claim.summary,
    about: claim.about.flatMap((id) => aboutLink(archive, id)),
    sources: claim.sources.map((id) => sourceName(archive, id)),
  };
}

function aboutLink({ byId }: Archive, id: string): Named[] {
  const warning = byId.warnings.get(id);
  if (warning) return [{ name: warning.headline, href: entryPage("warnings", id) }];
  const event = byId.events.get(id);
  return event ? [{ name: event.headline, href: entryPage("events", id) }] : [];
}
