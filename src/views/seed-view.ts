import { entryPage } from "../addresses";
import type { AftermathEvent, Archive, Claim, Prose, Source, Warning } from "../model/archive";
import { claimStatusLabels } from "../model/terms/reference";
import { dateView, type DateView } from "./date-view";
import { sourceName } from "./source-view";
import type { Named } from "./named";

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
export function seedView(archive: Archive, source: Source): SeedView | null {
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
