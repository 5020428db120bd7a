import { entryPage, published } from "../addresses";
import type { Archive, Prose, Source } from "../model/archive";
import { mentionsOf } from "../model/mentions";
import { pageCount, portionsOf, rowsPerPage } from "../model/paging";
import { publisherNamed, standingOf, unknownOrigin } from "../model/source-standing";
import { sourceKindLabels, sourceRankLabels } from "../model/terms/reference";
import { dateView } from "./date-view";
import { changeLog, type ChangeLogView } from "./change-log";
import { sourceView, type SourceView } from "./source-view";
import { factsWithValues, sideLink, type Fact } from "./facts";
import type { JudgedRecord } from "../model/record";
import { sourceJsonLd } from "./json-ld";
import { languageName } from "./language-name";
import { pageHead, type PageHead } from "./page-head";
import { sectionPart, type ListPlace, type SectionPart } from "./paging/section-part";
import { eventRow, warningRow, type EventRow, type WarningRow } from "./rows";
import { seedView, type SeedView } from "./seed-view";

export interface SourcePage {
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
  ]);
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
