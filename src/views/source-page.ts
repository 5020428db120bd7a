import { entryPage, published } from "../addresses";
import type { AftermathEvent, Prose, Source, Warning } from "../model/archive";
import { sourceKindLabels } from "../model/terms/reference";
import { dateView } from "./date-view";
import { changeLog, type ChangeLogView } from "./change-log";
import { sourceView, type SourceView } from "./source-view";
import { factsWithValues, type Fact } from "./facts";
import type { JudgedRecord } from "./judged-record";
import { sourceJsonLd } from "./json-ld";
import { languageName } from "./language-name";
import { pageHead, type PageHead } from "./page-head";
import { eventRow, warningRow, type EventRow, type WarningRow } from "./rows";
import { seedView, type SeedView } from "./seed-view";

export interface SourcePage {
  readonly head: PageHead;
  readonly source: SourceView;
  readonly facts: readonly Fact[];
  readonly seed: SeedView | null;
  readonly warnings: readonly WarningRow[];
  readonly events: readonly EventRow[];
  readonly about: Prose;
  readonly log: ChangeLogView;
}

/** What kind of text a source is, and what it was used for. DESIGN section 6. */
export function sourcePage(record: JudgedRecord, source: Source): SourcePage {
  const { archive } = record;
  const path = entryPage("sources", source.id);
  return {
    head: pageHead(archive.record, {
      heading: source.title,
      title: `${source.title} (${source.publisher}, ${dateView(source.date).text}) · ${archive.record.name}`,
      description: `${sourceKindLabels[source.kind]}, ${source.publisher}, ${dateView(source.date).text}: what the record takes from it.`,
      path,
      section: "sources",
      jsonLd: sourceJsonLd(source, published(path)),
      original: source.url === null ? null : { name: "the text at its publisher’s address", href: source.url },
    }),
    source: sourceView(source),
    facts: sourceFacts(source),
    seed: seedView(archive, source),
    warnings: archive.warnings.filter(usedIn(source.id)).map((warning) => warningRow(record, warning)),
    events: archive.events.filter(usedInEvent(source.id)).map(eventRow),
    about: source.summary,
    log: changeLog(source),
  };
}

function sourceFacts(source: Source): Fact[] {
  return factsWithValues([
    { name: "Publisher", values: [source.publisher] },
    { name: "Author", values: source.author ? [source.author] : [] },
    { name: "Date", values: [source.dateRange ?? dateView(source.date).text] },
    { name: "How the date is known", values: source.dateBasis ? [source.dateBasis] : [] },
    { name: "Kind of text", values: [sourceKindLabels[source.kind]] },
    { name: "Language", values: [languageName(source.lang)] },
  ]);
}

function usedIn(id: string): (warning: Warning) => boolean {
  return ({ sources, quotes, lapsed }) =>
    sources.includes(id) || quotes.some(({ source }) => source === id) || (lapsed?.sources.includes(id) ?? false);
}

function usedInEvent(id: string): (event: AftermathEvent) => boolean {
  return ({ sources, answers }) => sources.includes(id) || answers.some((answer) => answer.sources.includes(id));
}
