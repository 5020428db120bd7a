import { z } from "zod";

import type { Line, Warning } from "../../model/archive";
import { lineProfile } from "../../model/line-profile";
import { lineSubject } from "../../model/line-subject";
import { isoPartialDate } from "../../model/partial-date";
import { spanOf } from "../../model/span";
import {
  authorityLabels,
  consequenceFormLabels,
  consequenceKindLabels,
  explicitnessLabels,
} from "../../model/terms/warning";
import { termSchema } from "../../schema/common";
import { lineSchema } from "../../schema/line";
import type { JudgedRecord } from "../../views/judged-record";
import { spanColumns } from "../date-fields";
import {
  bookkeeping,
  bookkeepingOf,
  identity,
  notesField,
  pageField,
  pageOf,
  proseText,
  summaryField,
} from "../entry-fields";
import { countField, dayField, idField, idListField, like, partialDateField, textField } from "../fields";
import { outcomeColumnsFor } from "../outcome-columns";
import { outcomeFields } from "../outcome-fields";
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
  consequenceKinds: z.array(termSchema(consequenceKindLabels)).describe("Derived: those of all its statements"),
  lapsedDate: partialDateField.nullable().describe("Derived: when its last statement lapsed, if it did"),
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
      ...outcomeColumns(({ ofLine }) => ofLine.get(line.id)),
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
  const subject = lineSubject(line, statements);
  const profile = lineProfile(statements, judgements.ofLine.get(line.id)?.firstCrossing ?? null);
  const span = spanColumns(subject && spanOf(subject.date));
  return {
    warningCount: statements.length,
    date: subject && isoPartialDate(subject.date),
    dateEarliest: span.earliest,
    dateLatest: span.latest,
    explicitness: subject?.explicitness ?? null,
    consequenceKinds: [...(subject?.consequenceKinds ?? [])],
    lapsedDate: subject?.lapsed ? isoPartialDate(subject.lapsed.date) : null,
    authority: profile?.authority ?? null,
    consequenceForm: profile?.form ?? null,
    specificAct: profile?.specific ?? null,
  };
}
