import { z } from "zod";

import type { Link, Warning } from "../../model/archive";
import type { Timing } from "../../model/derivation";
import { daysBetween } from "../../model/outcome/days";
import { spanOf } from "../../model/dates";
import { answerSchema } from "../../schema/event";
import { type JudgedRecord, known } from "../../views/judged-record";
import { countField, idField, idListField, like, textField } from "../fields";
import { judgementOfLink, leftOutOfLine, leftOutOfWarning } from "../link-judgement";
import { defineTable } from "../table";

const entry = answerSchema.shape;

const timings = ["counts", "early", "late"] as const satisfies readonly Timing[];

const row = z.strictObject({
  warning: like(idField, entry.warning),
  event: idField.describe("The event that is tied to it"),
  line: idField.describe("The line of which the warning is a statement"),
  relation: entry.relation,
  degree: entry.degree,
  missing: entry.missing,
  tie: entry.tie,
  order: entry.order,
  basis: like(textField, entry.basis),
  sources: like(idListField.min(1), entry.sources),
  daysAfterMin: countField.describe("Derived: the fewest days from the warning to the event, never below 0"),
  daysAfterMax: countField.describe("Derived: the most days from the warning to the event, never below 0"),
  counts: z.boolean().describe("Derived: whether it moves the outcome of the warning"),
  leftOutBecause: z.enum(leftOutOfWarning).nullable().describe("Derived: why it does not"),
  timing: z
    .enum(timings)
    .nullable()
    .describe(
      "Derived: whether an act or words that move it fall in the response window of a crossing, before all, or outside",
    ),
  inWindowsOf: idListField.describe("Derived: the crossings and partial crossings in whose response windows it falls"),
  countsForLine: z.boolean().describe("Derived: whether it moves the outcome of the line"),
  leftOutOfLineBecause: z.enum(leftOutOfLine).nullable().describe("Derived: why it does not"),
  relationForLine: entry.relation
    .nullable()
    .describe(
      "Derived: as what it is read for the line; a consequence stated only after the last crossing is another response",
    ),
  timingForLine: z.enum(timings).nullable().describe("Derived: the same as timing, for the line"),
  inWindowsForLine: idListField.describe("Derived: the same as inWindowsOf, for the line"),
  withdrawn: z.boolean().describe("Whether the event or the warning was taken out of the record"),
});

export const links = defineTable({
  name: "links",
  title: "Links",
  description: "One row an event tied to a warning by one relation, and whether that moves the outcome.",
  row,
  key: ["warning", "event"],
  refersTo: { warning: "warnings", event: "events", line: "lines" },
  rows: (record) =>
    [...record.archive.byId.events.values()].flatMap((event) =>
      event.answers.map((answer) =>
        linkRow(record, known(record.archive.byId.warnings, answer.warning), { event, answer }),
      ),
    ),
});

function linkRow(record: JudgedRecord, warning: Warning, link: Link): z.infer<typeof row> {
  const { event, answer } = link;
  const after = daysBetween(spanOf(warning.date), spanOf(event.date));
  return {
    warning: warning.id,
    event: event.id,
    line: warning.line,
    relation: answer.relation,
    degree: answer.degree,
    missing: answer.missing,
    tie: answer.tie,
    order: answer.order,
    basis: answer.basis,
    sources: answer.sources,
    daysAfterMin: after.least,
    daysAfterMax: after.most,
    ...judgementColumns(record, warning, link),
    withdrawn: isWithdrawn(warning, link),
  };
}

function judgementColumns({ judgements }: JudgedRecord, warning: Warning, link: Link) {
  const ofWarning = judgementOfLink(judgements.ofWarning.get(warning.id), link, "withdrawn" as const);
  const absent = isWithdrawn(warning, link) ? ("withdrawn" as const) : ("another-link-prevails" as const);
  const ofLine = judgementOfLink(judgements.ofLine.get(warning.line), link, absent);
  return {
    counts: ofWarning.counts,
    leftOutBecause: ofWarning.leftOut,
    timing: ofWarning.timing,
    inWindowsOf: [...ofWarning.inWindowsOf],
    countsForLine: ofLine.counts,
    leftOutOfLineBecause: ofLine.leftOut,
    relationForLine: ofLine.relation,
    timingForLine: ofLine.timing,
    inWindowsForLine: [...ofLine.inWindowsOf],
  };
}

function isWithdrawn(warning: Warning, { event }: Link): boolean {
  return warning.withdrawn !== null || event.withdrawn !== null;
}
