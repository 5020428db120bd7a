import { z } from "zod";

import { authorities, consequenceForms, consequenceKinds, demands, explicitnesses } from "../model/terms/warning";
import { sides } from "../model/terms/side";
import { themes } from "../model/terms/theme";
import {
  bookkeeping,
  headlineSchema,
  idListSchema,
  idSchema,
  languageSchema,
  partialDateSchema,
  quotationSchema,
  seedRefSchema,
  textSchema,
} from "./common";

/** A short passage in a speaker's own words, at most 60 of them; `original` only where it was seen. */
export const quoteSchema = z.strictObject({
  text: quotationSchema,
  lang: languageSchema,
  source: idSchema,
  original: z.strictObject({ text: quotationSchema, lang: languageSchema }).nullable().default(null),
});

/** One dated statement that a certain act will not be accepted or will bring a consequence. CODEBOOK sections 1 and 2. */
export const warningSchema = z.strictObject({
  ...bookkeeping,
  date: partialDateSchema,
  /** Who said it: the id of an actor. */
  actor: idSchema,
  /** The office held at that date, as a source has it. */
  role: textSchema,
  /** The party spoken for. */
  side: z.enum(sides),
  /** Where or how it was said. */
  venue: textSchema,
  headline: headlineSchema,
  /** The id of the line this is a statement of. */
  line: idSchema,
  /** The act warned against, read narrowly. */
  redLine: textSchema,
  /** What was said to follow; left out where nothing was. */
  consequence: textSchema.nullable().default(null),
  consequenceKinds: z.array(z.enum(consequenceKinds)).min(1, "at least one kind; none-stated where none was stated"),
  consequenceForm: z.enum(consequenceForms).nullable().default(null),
  explicitness: z.enum(explicitnesses),
  authority: z.enum(authorities),
  demand: z.enum(demands),
  /** Withdrawn, replaced or made pointless by events before any crossing. */
  lapsed: z
    .strictObject({
      date: partialDateSchema,
      reason: textSchema,
      sources: z.array(idSchema).min(1, "at least one source"),
    })
    .nullable()
    .default(null),
  /** Weapon systems named or plainly meant. */
  weapons: idListSchema,
  themes: z.array(z.enum(themes)).min(1, "at least one theme"),
  quotes: z.array(quoteSchema).default([]),
  sources: z.array(idSchema).min(1, "at least one source"),
  seedRefs: z.array(seedRefSchema).default([]),
});
export type WarningFields = z.infer<typeof warningSchema>;
