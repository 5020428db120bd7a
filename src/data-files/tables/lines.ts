import { z } from "zod";

import type { Line, Warning } from "../../model/archive";
import { dayOf, isoPartialDate } from "../../model/dates";
import { lineProfile } from "../../model/lines";
import { subjectOf } from "../../model/outcome/days";
import type { JudgedRecord } from "../../model/record";
import {
  authorityLabels,
  consequenceFormLabels,
  consequenceKinds,
  demandLabels,
  explicitnessLabels,
} from "../../model/terms/warning";
import { consequenceKindSchema, termSchema } from "../../schema/common";
import { lineSchema } from "../../schema/line";
import { lineAnswer } from "../../views/answer";
import {
  bookkeeping,
  bookkeepingOf,
  countField,
  dayField,
  identity,
  idField,
  idListField,
  like,
  notesField,
  pageField,
  pageOf,
  partialDateField,
  proseText,
  spanColumns,
  summaryField,
  textField,
} from "../fields";
import { outcomeColumnsFor, outcomeFields } from "../outcome-columns";
import { defineTable } from "../table";

const entry = lineSchema.shape;

const row = z.strictObject({
  ...identity,
  side: entry.side,
  headline: like(textField, entry.headline),
  statement: like(textField, entry.statement),
  test: like(textField, entry.test),
  replaces: like(idField.nullable(), entry.replaces),
  replacedBy: idListField.describe("Derived: the lines that redraw it"),
  themes: entry.themes,
  warningCount: countField.describe("Derived: how many warnings state it"),
  date: partialDateField.nullable().describe("Derived: the date of its first statement; empty where all are withdrawn"),
  dateEarliest: dayField.nullable().describe("Derived: the first day that date may stand for"),
  dateLatest: dayField.nullable().describe("Derived: the last day that date may stand for"),
  explicitness: termSchema(explicitnessLabels).nullable().describe("Derived: that of its most explicit statement"),
  consequenceKinds: z.array(consequenceKindSchema).describe("Derived: those of all its statements"),
  demand: termSchema(demandLabels).nullable().describe("Derived: that of its first statement"),
  lapsedEarliest: dayField
    .nullable()
    .describe("Derived: the first day on which it may have lapsed, once each of its statements had"),
  lapsedLatest: dayField.nullable().describe("Derived: the last day on which it may have lapsed"),
  authority: termSchema(authorityLabels)
    .nullable()
    .describe("Derived: the highest among its statements before the first crossing"),
  consequenceForm: termSchema(consequenceFormLabels)
    .nullable()
    .describe("Derived: the firmest among its statements before the first crossing"),
  specificAct: z
    .boolean()
    .nullable()
    .describe("Derived: whether a specific act was announced before the first crossing; only such lines enter shares"),
  ...outcomeFields,
  summary: summaryField.describe("What is to be known about the line; plain text"),
  notes: notesField,
  ...bookkeeping,
  ...pageField,
});

export const lines = defineTable({
  name: "lines",
  title: "Lines",
  description: "One row an act warned against by one side, however often said, read as one warning.",
  row,
  key: ["id"],
  refersTo: { side: "sides", replaces: "lines" },
  rows: (record) => {
    const outcomeColumns = outcomeColumnsFor(record);
    return [...record.archive.byId.lines.values()].map((line) => ({
      ...ownColumns(record, line),
      ...statementColumns(record, line),
      ...outcomeColumns(
        ({ ofLine }) => ofLine.get(line.id),
        (judged) => lineAnswer(judged, line)?.text ?? null,
      ),
      summary: proseText(line.summary),
      notes: proseText(line.notes),
      ...bookkeepingOf(line),
      ...pageOf("lines", line),
    }));
  },
});

function ownColumns({ archive }: JudgedRecord, line: Line) {
  return {
    id: line.id,
    side: line.side,
    headline: line.headline,
    statement: line.statement,
    test: line.test,
    replaces: line.replaces,
    replacedBy: archive.lines.filter(({ replaces }) => replaces === line.id).map(({ id }) => id),
    themes: line.themes,
  };
}

/** What a line takes from its statements. CODEBOOK section 6, "Lines". */
function statementColumns({ archive, judgements }: JudgedRecord, line: Line) {
  const statements: readonly Warning[] = archive.statementsOf.get(line.id) ?? [];
  const subject = subjectOf(statements, dayOf(judgements.terms.asOf));
  const profile = lineProfile(statements, judgements.ofLine.get(line.id)?.firstCrossing ?? null);
  const span = spanColumns(subject?.span ?? null);
  const lapse = spanColumns(subject?.lapse ?? null);
  return {
    warningCount: statements.length,
    date: subject && isoPartialDate(subject.date),
    dateEarliest: span.earliest,
    dateLatest: span.latest,
    explicitness: subject?.explicitness ?? null,
    consequenceKinds: consequenceKinds.filter((kind) =>
      statements.some((each) => each.consequenceKinds.includes(kind)),
    ),
    demand: subject?.demand ?? null,
    lapsedEarliest: lapse.earliest,
    lapsedLatest: lapse.latest,
    authority: profile?.authority ?? null,
    consequenceForm: profile?.form ?? null,
    specificAct: profile?.specific ?? null,
  };
}
