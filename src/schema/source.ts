import { z } from "zod";

import { sourceKindLabels, sourceRankLabels } from "../model/terms/reference";
import {
  atMostWords,
  bookkeeping,
  daySchema,
  languageSchema,
  partialDateSchema,
  termSchema,
  textSchema,
  webAddressSchema,
} from "./common";

/** A text in which a fact of the record was read. Its id is `<publisher>-<date>-<few words>`. */
export const sourceSchema = z.strictObject({
  ...bookkeeping,
  title: textSchema.describe("As the publisher prints it, in its language; in square brackets where it is ours"),
  publisher: textSchema.describe("Who published it"),
  author: textSchema.nullable().default(null).describe("Who wrote it, where it says so"),
  date: partialDateSchema.describe("When it was published, as exact as it says"),
  url: webAddressSchema.nullable().describe("Its address; only a founding article may have none"),
  lang: languageSchema.describe("The language it is written in: en, ru, uk"),
  kind: termSchema(sourceKindLabels).describe("What kind of text it is"),
  rank: termSchema(sourceRankLabels)
    .nullable()
    .default(null)
    .describe("Only where this text has another rank than its publisher, such as a copy"),
  copyOf: textSchema
    .nullable()
    .default(null)
    .describe("Of a copy: the publisher whose text it copies, as content/publishers.yaml names it, or unknown"),
  archived: z
    .strictObject({
      address: webAddressSchema.describe("Where the copy is"),
      day: daySchema.describe("The day it was taken"),
    })
    .nullable()
    .default(null)
    .describe("A copy in a public archive, where one is known"),
  seen: daySchema.nullable().default(null).describe("The day its address last answered; npm run check:links writes it"),
  evidence: textSchema.check(atMostWords(40)).describe("The few words seen in it that carry the fact, at most 40"),
  file: textSchema.optional().describe("Founding articles only: the file in seeds/"),
  subtitle: textSchema.optional().describe("The line below its title"),
  dateRange: textSchema.optional().describe("Founding articles only: the days it may have been written, in words"),
  dateBasis: textSchema.optional().describe("Founding articles only: how its date is known"),
  stance: textSchema.optional().describe("Founding articles only: its stance in one neutral sentence"),
});
export type SourceFields = z.infer<typeof sourceSchema>;
