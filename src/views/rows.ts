import { entryPage } from "../addresses";
import type { AftermathEvent, Line, Warning } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { certaintyLabels, eventKindLabels } from "../model/terms/event";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { afterWarnings, countOf } from "../model/words";
import { type AnswerView, lineAnswer, warningAnswer } from "./answer";
import { type DateView, shortDateView } from "./date-view";
import { known } from "./known";
import type { Section } from "./paging";

/** A warning as one row of a list. */
export interface WarningRow {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  readonly year: number;
  /** Who said it; where that is plain, in what office. */
  readonly byline: string;
  readonly answer: AnswerView;
}

/** The row of a warning, with what became of it. */
export function warningRow(record: JudgedRecord, warning: Warning): WarningRow {
  return {
    id: warning.id,
    href: entryPage("warnings", warning.id),
    headline: warning.headline,
    date: shortDateView(warning.date),
    year: warning.date.year,
    byline: known(record.archive.byId.actors, warning.actor).name,
    answer: warningAnswer(record, warning),
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
  /** "After 3 warnings". */
  readonly after: string;
}

/** The row of an event. */
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
    after: afterWarnings(event.answers.length),
  };
}

/** A line as one row of a list, judged as a whole. CODEBOOK section 6, "Lines". */
export interface LineRow {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly side: string;
  readonly answer: AnswerView;
  /** What would count as crossing it. */
  readonly test: string;
  readonly statements: string;
  readonly first: DateView | null;
}

/** The row of a line that was judged, with what became of it as a whole. */
export function lineRow(record: JudgedRecord, line: Line): LineRow {
  const statements = known(record.archive.statementsOf, line.id);
  const answer = lineAnswer(record, line);
  if (!answer) throw new Error(`Nobody has stated the line “${line.id}”.`);
  const first = statements[0];
  return {
    id: line.id,
    href: entryPage("lines", line.id),
    headline: line.headline,
    side: sideLabels[line.side],
    answer,
    test: line.test,
    statements: countOf(statements.length, "statement"),
    first: first ? shortDateView(first.date) : null,
  };
}

/** An actor, weapon system or source as one row of a list. */
export interface NamedRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly lang?: string;
  readonly facts: string;
  readonly date?: DateView;
}

/** Entries by name under one heading for each key, the headings in the order of the alphabet. */
export function sectionsByLabel<Entry extends { readonly name: string }, Key extends string>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
  labels: Readonly<Record<Key, string>>,
): Section<Entry>[] {
  const byName = entries.toSorted((one, other) => alphabet.compare(one.name, other.name));
  return [...Map.groupBy(byName, keyOf)]
    .map(([key, ofKey]) => ({ id: key, heading: labels[key], items: ofKey }))
    .toSorted((one, other) => alphabet.compare(one.heading, other.heading));
}

const alphabet = new Intl.Collator("en");

/** Something dated, counted from a first warning, as one row of a list. */
export interface TimedRow {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** "after 67 days"; null where there is no warning to count from. */
  readonly since: string | null;
  readonly facts: readonly string[];
  /** How it is tied to what the page is about, in a sentence. */
  readonly tie: string;
}
