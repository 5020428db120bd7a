import { z } from "zod";

import type { Warning } from "../../model/archive";
import { isoPartialDate } from "../../model/partial-date";
import { sides } from "../../model/terms/side";
import { themes } from "../../model/terms/theme";
import { authorities, consequenceForms, consequenceKinds, demands, explicitnesses } from "../../model/terms/warning";
import { dateColumns, dateFields } from "../date-fields";
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
import { idField, idListField, languageField, partialDateField, seedRefListField, textField } from "../fields";
import { outcomeColumnsFor } from "../outcome-columns";
import { outcomeFields } from "../outcome-fields";
import { defineTable } from "../table";

const quoteRow = z.strictObject({
  text: textField,
  lang: languageField,
  source: idField,
  original: z.strictObject({ text: textField, lang: languageField }).nullable(),
});

const row = z.strictObject({
  ...identity,
  ...dateFields,
  actor: idField.describe("Who said it."),
  role: textField.describe("The office held at that date, as a source has it."),
  side: z.enum(sides).describe("The party spoken for."),
  venue: textField.describe("Where or how it was said."),
  headline: textField.describe("The warning in at most 90 characters, neutrally."),
  line: idField.describe("The line this is a statement of."),
  redLine: textField.describe("The act warned against, read narrowly."),
  consequence: textField.nullable().describe("What was said to follow; empty where nothing was."),
  consequenceKinds: z.array(z.enum(consequenceKinds)).min(1).describe("The kinds of consequence that were named."),
  consequenceForm: z
    .enum(consequenceForms)
    .nullable()
    .describe("An act (“we will”), a right reserved (“we may”) or a risk said to become likelier; empty where not coded."),
  explicitness: z
    .enum(explicitnesses)
    .describe("Whether line and consequence are named, the line alone, or the line itself must be guessed."),
  authority: z
    .enum(authorities)
    .describe("a: can order the consequence; b: speaks for the state or alliance in office; c: others."),
  demand: z.enum(demands).describe("Whether an act is to be refrained from, or stopped or undone."),
  lapsedDate: partialDateField.nullable().describe("When the warning was withdrawn, replaced or overtaken, if it was."),
  lapsedReason: textField.nullable().describe("Why it is held to have lapsed."),
  lapsedSources: idListField.describe("The sources that show it."),
  weapons: idListField.describe("Weapon systems named or plainly meant."),
  themes: z.array(z.enum(themes)).min(1).describe("What it is about."),
  quotes: z.array(quoteRow).describe("Short passages in the speaker's own words, to the letter."),
  sources: idListField.min(1).describe("The sources it was read in."),
  seedRefs: seedRefListField.describe("Where a founding article carries it, in the article's words."),
  ...outcomeFields,
  summary: summaryField.describe("Circumstances of the statement; plain text."),
  notes: notesField,
  ...bookkeeping,
  ...pageField,
});

export const warnings = defineTable({
  name: "warnings",
  title: "Warnings",
  description:
    "One row a statement that an act by somebody else will not be accepted or will bring a consequence, with what became of it.",
  row,
  key: ["id"],
  refersTo: { actor: "actors", side: "sides", line: "lines" },
  rows: (record) => {
    const outcomeColumns = outcomeColumnsFor(record);
    return [...record.archive.byId.warnings.values()].map((warning) => ({
      ...ownColumns(warning),
      ...outcomeColumns(({ ofWarning }) => ofWarning.get(warning.id)),
      summary: proseText(warning.summary),
      notes: proseText(warning.notes),
      ...bookkeepingOf(warning),
      ...pageOf("warnings", warning),
    }));
  },
});

function ownColumns(warning: Warning) {
  return {
    id: warning.id,
    ...dateColumns(warning.date),
    actor: warning.actor,
    role: warning.role,
    side: warning.side,
    venue: warning.venue,
    headline: warning.headline,
    line: warning.line,
    redLine: warning.redLine,
    consequence: warning.consequence,
    consequenceKinds: warning.consequenceKinds,
    consequenceForm: warning.consequenceForm,
    explicitness: warning.explicitness,
    authority: warning.authority,
    demand: warning.demand,
    lapsedDate: warning.lapsed && isoPartialDate(warning.lapsed.date),
    lapsedReason: warning.lapsed?.reason ?? null,
    lapsedSources: warning.lapsed?.sources ?? [],
    weapons: warning.weapons,
    themes: warning.themes,
    quotes: warning.quotes,
    sources: warning.sources,
    seedRefs: warning.seedRefs,
  };
}
