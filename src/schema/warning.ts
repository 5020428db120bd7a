import { z } from "zod";

import { sideLabels } from "../model/terms/side";
import { authorityLabels, consequenceFormLabels, demandLabels, explicitnessLabels } from "../model/terms/warning";
import {
  bookkeeping,
  consequenceKindSchema,
  drawnSchema,
  headlineSchema,
  idListSchema,
  idSchema,
  languageSchema,
  partialDateSchema,
  quotationSchema,
  seedRefsSchema,
  sourceIdsSchema,
  termSchema,
  textSchema,
  themeSchema,
} from "./common";

/** A short passage in a speaker's own words, at most 60 of them; `original` only where it was seen. */
const quoteSchema = z.strictObject({
  text: quotationSchema.describe("The words, verbatim as the source has them, at most 60"),
  lang: languageSchema.describe("Their language: en, ru, uk"),
  source: idSchema.describe("The id of the source they were read in"),
  original: z
    .strictObject({
      text: quotationSchema.describe("The words in the language they were said in"),
      lang: languageSchema.describe("That language"),
    })
    .nullable()
    .default(null)
    .describe("The words as they were said, only if you saw them"),
});

/** One dated statement that a certain act will not be accepted or will bring a consequence. CODEBOOK sections 1 and 2. */
export const warningSchema = z.strictObject({
  ...bookkeeping,
  date: partialDateSchema.describe("When it was said, as exact as the source is and no more"),
  actor: idSchema.describe("Who said it: the id of an actor"),
  role: drawnSchema(100).describe("The office held at that date, as a source has it"),
  side: termSchema(sideLabels).describe("The party spoken for"),
  venue: textSchema.describe("Where or how it was said"),
  headline: headlineSchema.describe("Who warned of what: at most 90 characters, neutral, no full stop"),
  line: idSchema.describe("The id of the line this is a statement of"),
  redLine: textSchema.describe("The act warned against, read narrowly"),
  consequence: textSchema.nullable().default(null).describe("What was said to follow; left out where nothing was"),
  consequenceKinds: z
    .array(consequenceKindSchema)
    .min(1, "at least one kind; none-stated where none was stated")
    .describe("What was said to follow, by kind; none-stated alone where nothing was"),
  consequenceForm: termSchema(consequenceFormLabels)
    .nullable()
    .default(null)
    .describe("Whether an act was announced, a right reserved or a risk invoked; left out where none was stated"),
  explicitness: termSchema(explicitnessLabels).describe("How plainly line and consequence were named"),
  authority: termSchema(authorityLabels).describe("What the speaker can decide"),
  demand: termSchema(demandLabels).describe("Whether something must not begin, or must stop"),
  lapsed: z
    .strictObject({
      date: partialDateSchema.describe("When it lapsed"),
      reason: textSchema.describe("Why, in one sentence"),
      sources: sourceIdsSchema.describe("Ids of the sources that show it"),
    })
    .nullable()
    .default(null)
    .describe("Only if it was withdrawn, replaced or made pointless by events before any crossing"),
  weapons: idListSchema.describe("Ids of the weapon systems named or plainly meant"),
  themes: z.array(themeSchema).min(1, "at least one theme").describe("What it is about"),
  quotes: z.array(quoteSchema).default([]).describe("What was said, in the speaker's words"),
  sources: sourceIdsSchema.describe("Ids of the sources that show it; those of quotes and seedRefs among them"),
  seedRefs: seedRefsSchema,
});
export type WarningFields = z.infer<typeof warningSchema>;
