import { entryPage } from "../addresses";
import type { Archive, Prose, Source, Warning, AftermathEvent, Claim } from "../model/archive";
import { claimStatusLabels, sourceKindLabels, type ClaimStatus } from "../model/terms/reference";
import { dateView, type DateView } from "./date-view";
import { changeLog, sourceName, sourceView, type ChangeLogView, type SourceView } from "./entry-parts";
import { factsWithValues, type Fact } from "./facts";
import type { JudgedRecord } from "./judged-record";
import { languageName } from "./language-name";
import { pageHead, type PageHead } from "./page-head";
import type { Named } from "./named";
import { eventRow, warningRow, type EventRow, type WarningRow } from "./rows";

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
  readonly status: ClaimStatus;
  readonly statusLabel: string;
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
  return {
    head: pageHead(archive.record, {
      heading: source.title,
      title: `${source.title} (${source.publisher}, ${dateView(source.date).text}) · ${archive.record.name}`,
      description: `${sourceKindLabels[source.kind]}, ${source.publisher}, ${dateView(source.date).text}: what the record takes from it.`,
      path: entryPage("sources", source.id),
      section: "sources",
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
    status: claim.status,
    statusLabel: claimStatusLabels[claim.status],
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
