import { z } from "zod";

import type { Link, Warning } from "../../model/archive";
import { spanOf } from "../../model/dates";
import type { Derivation, LeftOutReason, Timing } from "../../model/derivation";
import { daysBetween } from "../../model/outcome/days";
import type { JudgedRecord } from "../../model/record";
import { known } from "../../views/known";
import type { Relation } from "../../model/terms/event";
import { answerSchema } from "../../schema/event";
import { leftOutWords } from "../../views/ties";
import { countField, idField, idListField, like, textField } from "../fields";
import { defineTable } from "../table";

const reasons = Object.keys(leftOutWords) as LeftOutReason[];

/** Why a link does not move the outcome of its warning; the words are those of the flags of CODEBOOK section 6. */
const leftOutOfWarning = [...reasons, "withdrawn"] as const;

/** The same for its line, where another link of the same event may prevail. CODEBOOK section 6, "Lines". */
const leftOutOfLine = [...reasons, "another-link-prevails", "withdrawn"] as const;

/** What a derivation makes of one link: whether it counts, as what, how it lies to the response windows, or why it is left out. */
interface LinkJudgement<Reason> {
  readonly counts: boolean;
  readonly leftOut: Reason | null;
  readonly relation: Relation | null;
  readonly timing: Timing | null;
  /** The events of the steps in whose windows it falls. */
  readonly inWindowsOf: readonly string[];
}

/** Reads from a derivation, by event, what it makes of links. `otherwise`: why a link is not among those it looked at. */
function judgementOfLink<Reason>(
  derivation: Derivation | undefined,
  link: Link,
  otherwise: Reason,
): LinkJudgement<LeftOutReason | Reason> {
  const counted = derivation?.counted.find((candidate) => isSame(candidate.link, link));
  const leftOut = derivation?.leftOut.find((candidate) => isSame(candidate.link, link));
  return {
    counts: counted !== undefined,
    leftOut: counted ? null : (leftOut?.reason ?? otherwise),
    relation: counted?.relation ?? null,
    timing: counted?.timing ?? null,
    inWindowsOf: counted?.fallsIn.map((step) => step.link.event.id) ?? [],
  };
}

function isSame(one: Link, other: Link): boolean {
  return one.event.id === other.event.id && one.answer.warning === other.answer.warning;
}

const entry = answerSchema.shape;

const timings = ["counts", "early", "late"] as const satisfies readonly Timing[];

const row = z.strictObject({
  warning: like(idField, entry.warning),
  event: idField.describe("The event that is tied to it"),
  line: idField.describe("The line of which the warning is a statement"),
  relation: entry.relation,
  degree: entry.degree,
  missing: entry.missing,
  says: entry.says,
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
    says: answer.says,
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
