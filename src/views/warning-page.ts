import { entryPage, pairOnTimeline, published } from "../addresses";
import type { Prose, Quote, Warning } from "../model/archive";
import { sourcesOfWarning } from "../model/mentions";
import { dateView, type DateView } from "./date-view";
import { heldView, type HeldView } from "./days-text";
import { derivationSteps, type DerivationStep } from "./derivation-steps";
import { changeLog, type ChangeLogView } from "./change-log";
import { sourceName, sourcesOnPage, sourceViews, type SourceView } from "./source-view";
import { actorLink, warningFacts, type Fact } from "./facts";
import { known, type JudgedRecord } from "./judged-record";
import { warningJsonLd } from "./json-ld";
import { neighbours, type Neighbours } from "./neighbours";
import { outcomeChips, type OutcomeChips } from "./outcome-chips";
import { pageHead, type PageHead } from "./page-head";
import { nothingYet } from "./pair";
import type { Named } from "./named";
import { warningRow, type WarningRow } from "./rows";
import { sharedHead } from "./shared-head";
import { speakingRole } from "./speaking-role";
import { timelinePageOf } from "./timeline-places";
import { tiedEvents, type TiedEvent } from "./tied-events";
import { countOf } from "../model/words";

export interface WarningPage {
  readonly head: PageHead;
  readonly warning: Warning;
  readonly date: DateView;
  readonly actor: Named;
  /** Null where it would only say the actor's name again. */
  readonly role: string | null;
  readonly quotes: readonly { readonly quote: Quote; readonly source: Named }[];
  readonly facts: readonly Fact[];
  readonly lapsed: { readonly date: DateView; readonly reason: string; readonly sources: readonly Named[] } | null;
  readonly chips: OutcomeChips;
  readonly held: HeldView | null;
  readonly happened: readonly TiedEvent[];
  readonly nothing: string;
  readonly steps: readonly DerivationStep[];
  /** Other statements of the same line; of a line with very many, those nearest in time. */
  readonly others: readonly WarningRow[];
  /** Where all statements of the line stand; null where the page has them all. */
  readonly allStatements: Named | null;
  readonly sources: readonly SourceView[];
  readonly summary: Prose;
  readonly notes: Prose;
  readonly byDate: Neighbours;
  readonly withinLine: Neighbours;
  readonly onTimeline: string;
  readonly log: ChangeLogView;
}

/** All that a warning's page shows. DESIGN section 6. */
export function warningPage(record: JudgedRecord, warning: Warning): WarningPage {
  const { archive, judgements } = record;
  const derivation = known(judgements.ofWarning, warning.id);
  const statements = known(archive.statementsOf, warning.line);
  const others = nearest(statements, warning);
  const actor = actorLink(archive, warning.actor);
  return {
    head: warningHead(record, warning),
    warning,
    date: dateView(warning.date),
    actor,
    role: speakingRole(actor.name, warning.role),
    quotes: warning.quotes.map((quote) => ({ quote, source: sourceName(archive, quote.source) })),
    facts: warningFacts(archive, warning),
    lapsed: warning.lapsed && {
      date: dateView(warning.lapsed.date),
      reason: warning.lapsed.reason,
      sources: warning.lapsed.sources.map((id) => sourceName(archive, id)),
    },
    chips: outcomeChips(derivation),
    held: heldView(derivation),
    happened: tiedEvents(archive, warning, derivation),
    nothing: nothingYet(derivation, archive.record),
    steps: derivationSteps(derivation),
    others: others.map((statement) => warningRow(record, statement)),
    allStatements: statements.length > others.length + 1 ? allStatementsOf(warning, statements.length) : null,
    sources: sourceViews(archive, sourcesOfWarning(warning)),
    summary: warning.summary,
    notes: warning.notes,
    byDate: neighbours("warnings", archive.warnings, warning),
    withinLine: neighbours("warnings", statements, warning),
    onTimeline: pairOnTimeline(warning.id, timelinePageOf(archive, warning.id)),
    log: changeLog(warning),
  };
}

/** How many other statements of a line are shown, of those before the warning and of those after it. */
const nearestOnEachSide = 50;

function nearest(statements: readonly Warning[], { id }: Warning): Warning[] {
  const place = statements.findIndex((statement) => statement.id === id);
  return [
    ...statements.slice(Math.max(0, place - nearestOnEachSide), place),
    ...statements.slice(place + 1, place + 1 + nearestOnEachSide),
  ];
}

function allStatementsOf({ line }: Warning, count: number): Named {
  return { name: `All ${countOf(count, "statement")} of the line`, href: `${entryPage("lines", line)}#statements` };
}

function warningHead(record: JudgedRecord, warning: Warning): PageHead {
  const { archive } = record;
  const actor = known(archive.byId.actors, warning.actor);
  const path = entryPage("warnings", warning.id);
  return pageHead(archive.record, {
    heading: warning.headline,
    description: `${actor.name}, ${dateView(warning.date).text}: ${warning.redLine}. What happened afterwards, with dates and sources.`,
    path,
    section: "timeline",
    original: sourcesOnPage,
    ...sharedHead(record, { kind: "warnings", entry: warning }),
    jsonLd: warningJsonLd(warning, actor, published(path)),
  });
}
