import { entryPage } from "../addresses";
import type { AftermathEvent, Line, Warning } from "../model/archive";
import { spanOf } from "../model/span";
import { certaintyLabels, eventKindLabels } from "../model/terms/event";
import { lineStatusLabels, type LineStatus } from "../model/terms/outcome";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { shortDateView, type DateView } from "./date-view";
import { countOf, heldView, type HeldView } from "./days-text";
import { known, type JudgedRecord } from "./judged-record";
import { outcomeChips } from "./outcome-chips";

/** A warning as one row of a list. */
export interface WarningRow {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  readonly year: number;
  readonly actor: string;
  readonly status: LineStatus;
  readonly statusLabel: string;
  readonly responseLabel: string | null;
  readonly held: HeldView | null;
}

export function warningRow({ archive, judgements }: JudgedRecord, warning: Warning): WarningRow {
  const derivation = known(judgements.ofWarning, warning.id);
  const { status, response } = outcomeChips(derivation);
  return {
    id: warning.id,
    href: entryPage("warnings", warning.id),
    headline: warning.headline,
    date: shortDateView(warning.date),
    year: warning.date.year,
    actor: known(archive.byId.actors, warning.actor).name,
    status: status.kind,
    statusLabel: status.label,
    responseLabel: response?.label ?? null,
    held: heldView(derivation),
  };
}

/** An event as one row of a list. */
export interface EventRow {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  readonly year: number;
  /** Who did it, of what kind it is, and whether it is confirmed. */
  readonly facts: readonly string[];
  readonly answers: string;
}

export function eventRow(event: AftermathEvent): EventRow {
  return {
    id: event.id,
    href: entryPage("events", event.id),
    headline: event.headline,
    date: shortDateView(event.date),
    year: event.date.year,
    facts: [
      event.sides.map((side) => eventSideLabels[side]).join(", "),
      eventKindLabels[event.kind],
      ...(event.certainty === "confirmed" ? [] : [certaintyLabels[event.certainty]]),
    ],
    answers: event.answers.length === 0 ? "Answers no warning" : `Answers ${countOf(event.answers.length, "warning")}`,
  };
}

/** A line as one row of a list, judged as a whole. CODEBOOK section 6, "Lines". */
export interface LineRow {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly side: string;
  readonly status: LineStatus;
  readonly statusLabel: string;
  readonly responseLabel: string | null;
  readonly held: HeldView | null;
  readonly statements: string;
  readonly first: DateView | null;
  /** For sorting: the first day of the first statement, in days since 1970-01-01 UTC. */
  readonly firstDay: number;
}

export function lineRow({ archive, judgements }: JudgedRecord, line: Line): LineRow {
  const derivation = known(judgements.ofLine, line.id);
  const statements = known(archive.statementsOf, line.id);
  const { response } = outcomeChips(derivation);
  const first = statements[0];
  return {
    id: line.id,
    href: entryPage("lines", line.id),
    headline: line.headline,
    side: sideLabels[line.side],
    status: derivation.lineStatus,
    statusLabel: lineStatusLabels[derivation.lineStatus],
    responseLabel: response?.label ?? null,
    held: heldView(derivation),
    statements: countOf(statements.length, "statement"),
    first: first ? shortDateView(first.date) : null,
    firstDay: first ? spanOf(first.date).first : 0,
  };
}
