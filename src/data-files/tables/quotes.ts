import { z } from "zod";

import { countField, idField, languageField, textField } from "../fields";
import { defineTable } from "../table";

const row = z.strictObject({
  warning: idField.describe("The warning"),
  position: countField.describe("Which of the warning's quotations it is, from 1"),
  text: textField.describe("The speaker's words, to the letter"),
  lang: languageField.describe("The language of these words"),
  source: idField.describe("The source they stand in"),
  originalText: textField.nullable().describe("The words as they were spoken, where the record has seen them"),
  originalLang: languageField.nullable().describe("The language they were spoken in"),
});

export const quotes = defineTable({
  name: "warning-quotes",
  title: "Quotations",
  description: "One row a passage in the speaker's own words: the column “quotes” of the warnings in JSON.",
  row,
  key: ["warning", "position"],
  refersTo: { warning: "warnings", source: "sources" },
  rows: ({ archive }) =>
    [...archive.byId.warnings.values()].flatMap((warning) =>
      warning.quotes.map((quote, index) => ({
        warning: warning.id,
        position: index + 1,
        text: quote.text,
        lang: quote.lang,
        source: quote.source,
        originalText: quote.original?.text ?? null,
        originalLang: quote.original?.lang ?? null,
      })),
    ),
});
