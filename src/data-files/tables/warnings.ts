import { z } from "zod";

import type { Warning } from "../../model/archive";
import { isoPartialDate } from "../../model/dates";
import { warningSchema } from "../../schema/warning";
import {
  bookkeeping,
  bookkeepingOf,
  dateColumns,
  dateFields,
  identity,
  idField,
  idListField,
  languageField,
  like,
  notesField,
  pageField,
  pageOf,
  partialDateField,
  proseText,
  seedRefListField,
  summaryField,
  textField,
} from "../fields";
import { warningAnswer } from "../../views/answer";
import { outcomeColumnsFor, outcomeFields } from "../outcome-columns";
import { defineTable } from "../table";

const entry = warningSchema.shape;

const quoteRow = z.strictObject({
  text: textField,
  lang: languageField,
  source: idField,
  original: z.strictObject({ text: textField, lang: languageField }).nullable(),
});

const row = z.strictObject({
  ...identity,
  ...dateFields,
  actor: like(idField, entry.actor),
  role: like(textField, entry.role),
  side: entry.side,
  venue: like(textField, entry.venue),
  headline: like(textField, entry.headline),
  line: like(idField, entry.line),
  redLine: like(textField, entry.redLine),
  consequence: like(textField.nullable(), entry.consequence),
  consequenceKinds: entry.consequenceKinds,
  consequenceForm: entry.consequenceForm,
  explicitness: entry.explicitness,
  authority: entry.authority,
  demand: entry.demand,
  lapsedDate: like(partialDateField.nullable(), entry.lapsed),
  lapsedReason: textField.nullable().describe("Why it is held to have lapsed"),
  lapsedSources: idListField.describe("Ids of the sources that show that it lapsed"),
  weapons: like(idListField, entry.weapons),
  themes: entry.themes,
  quotes: like(z.array(quoteRow), entry.quotes),
  sources: like(idListField.min(1), entry.sources),
  seedRefs: like(seedRefListField, entry.seedRefs),
  ...outcomeFields,
  summary: summaryField.describe("Circumstances of the statement; plain text"),
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
      ...outcomeColumns(
        ({ ofWarning }) => ofWarning.get(warning.id),
        (judged) => (warning.withdrawn ? null : warningAnswer(judged, warning).text),
      ),
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
