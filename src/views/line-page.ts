import { entryPage, published } from "../addresses";
import type { Archive, Line, Prose } from "../model/archive";
import { citation } from "./citation";
import { changeLog, type ChangeLogView } from "./change-log";
import { derivationSteps, type DerivationStep } from "./derivation-steps";
import { heldView, type HeldView } from "./days-text";
import { factsWithValues, lineLink, sideLink, themeLinks, type Fact } from "./facts";
import { known, type JudgedRecord } from "./judged-record";
import { outcomeChips, type OutcomeChips } from "./outcome-chips";
import { pageHead, type PageHead } from "./page-head";
import { eventRow, warningRow, type EventRow, type WarningRow } from "./rows";

/** What became of a line as a whole. */
export interface LineOutcome {
  readonly chips: OutcomeChips;
  readonly held: HeldView | null;
  readonly steps: readonly DerivationStep[];
}

export interface LinePage {
  readonly head: PageHead;
  readonly line: Line;
  readonly facts: readonly Fact[];
  /** Null for a line that nobody has stated yet. */
  readonly outcome: LineOutcome | null;
  readonly statements: readonly WarningRow[];
  readonly events: readonly EventRow[];
  readonly about: Prose;
  readonly notes: Prose;
  readonly citation: string;
  readonly log: ChangeLogView;
}

/** All that a line's page shows. */
export function linePage(record: JudgedRecord, line: Line): LinePage {
  const { archive } = record;
  const statements = known(archive.statementsOf, line.id);
  const path = entryPage("lines", line.id);
  return {
    head: pageHead(archive.record, {
      heading: line.headline,
      description: `${line.statement} Every statement of this line, and what happened afterwards.`,
      path,
      section: "lines",
    }),
    line,
    facts: lineFacts(archive, line),
    outcome: lineOutcome(record, line),
    statements: statements.map((statement) => warningRow(record, statement)),
    events: eventsOf(archive, line),
    about: line.summary,
    notes: line.notes,
    citation: citation(archive.record, line.headline, published(path)),
    log: changeLog(line),
  };
}

function lineFacts(archive: Archive, line: Line): Fact[] {
  const replacedBy = archive.lines.filter(({ replaces }) => replaces === line.id);
  return factsWithValues([
    { name: "Drawn by", values: [sideLink(line.side)] },
    { name: "Themes", values: themeLinks(line.themes) },
    { name: "Redraws", values: line.replaces ? [lineLink(archive, line.replaces)] : [] },
    { name: "Redrawn as", values: replacedBy.map(({ id }) => lineLink(archive, id)) },
  ]);
}

function lineOutcome({ judgements }: JudgedRecord, line: Line): LineOutcome | null {
  const derivation = judgements.ofLine.get(line.id);
  if (!derivation) return null;
  return {
    chips: outcomeChips(derivation),
    held: heldView(derivation),
    steps: derivationSteps(derivation, judgements.terms),
  };
}

/** Every event tied to a statement of the line, once, in order. */
function eventsOf({ events, statementsOf }: Archive, line: Line): EventRow[] {
  const statements = new Set(known(statementsOf, line.id).map(({ id }) => id));
  return events.filter(({ answers }) => answers.some(({ warning }) => statements.has(warning))).map(eventRow);
}
