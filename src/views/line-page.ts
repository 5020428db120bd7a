import { entryPage } from "../addresses";
import type { AftermathEvent, Archive, Line, Prose } from "../model/archive";
import type { JudgedLine } from "../model/judged-lines";
import { changeLog, type ChangeLogView } from "./change-log";
import { countOf } from "./count-text";
import { heldView, type HeldView } from "./days-text";
import { derivationSteps, type DerivationStep } from "./derivation-steps";
import type { Fact } from "./facts";
import { known, type JudgedRecord } from "./judged-record";
import { lineDays } from "./line/line-days";
import { eventsByRelation, type RelationGroup } from "./line/line-events";
import { lineFacts } from "./line/line-facts";
import { lineStair, type LineStair } from "./line/line-stair";
import { lineStatements, type LineStatement } from "./line/line-statements";
import { outcomeChips, type OutcomeChips } from "./outcome-chips";
import { entryFeedLinks } from "./following/feed-links";
import { pageHead, type PageHead } from "./page-head";
import { sharedHead } from "./shared-head";

/** What became of a line as a whole. */
export interface LineOutcome {
  readonly chips: OutcomeChips;
  readonly held: HeldView | null;
  readonly days: readonly Fact[];
  /** Null where nothing that counts crossed the line, not even in part. */
  readonly stair: LineStair | null;
  readonly events: readonly RelationGroup[];
  readonly steps: readonly DerivationStep[];
}

export interface LinePage {
  readonly head: PageHead;
  readonly line: Line;
  readonly facts: readonly Fact[];
  /** Null for a line that nobody has stated yet. */
  readonly outcome: LineOutcome | null;
  /** "13 statements". */
  readonly count: string;
  readonly statements: readonly LineStatement[];
  readonly about: Prose;
  readonly notes: Prose;
  readonly log: ChangeLogView;
}

/** All that a line's page shows. */
export function linePage(record: JudgedRecord, line: Line): LinePage {
  const { archive } = record;
  const feeds = entryFeedLinks("lines", line.id, line.headline);
  const statements = known(archive.statementsOf, line.id);
  return {
    head: pageHead(archive.record, {
      heading: line.headline,
      description: `${line.statement} Every statement of this line, and what happened afterwards.`,
      path: entryPage("lines", line.id),
      section: "lines",
      ...sharedHead(record, { kind: "lines", entry: line }),
      feeds,
    }),
    line,
    facts: lineFacts(archive, line, eventsOf(archive, line)),
    outcome: lineOutcome(record, line),
    count: countOf(statements.length, "statement"),
    statements: lineStatements(record, statements),
    about: line.summary,
    notes: line.notes,
    log: changeLog(line, feeds),
  };
}

function lineOutcome({ archive, judgements }: JudgedRecord, line: Line): LineOutcome | null {
  const derivation = judgements.ofLine.get(line.id);
  if (!derivation) return null;
  const judged: JudgedLine = { line, statements: known(archive.statementsOf, line.id), derivation };
  return {
    chips: outcomeChips(derivation),
    held: heldView(derivation),
    days: lineDays(judged, archive.record.asOf),
    stair: lineStair(judged),
    events: eventsByRelation(archive, judged),
    steps: derivationSteps(derivation, judgements.terms),
  };
}

/** Every event tied to a statement of the line, once, in order. */
function eventsOf({ events, statementsOf }: Archive, line: Line): AftermathEvent[] {
  const statements = new Set(known(statementsOf, line.id).map(({ id }) => id));
  return events.filter(({ answers }) => answers.some(({ warning }) => statements.has(warning)));
}
