import { z } from "zod";

import { actorKindLabels } from "../model/terms/reference";
import { sideLabels } from "../model/terms/side";
import { bookkeeping, drawnSchema, languageSchema, termSchema, textSchema, wikidataSchema } from "./common";

const aYear = "a year from 1900 to 2100";

/** A year in which the record attests the role; not a term of office. */
const attestedYearSchema = z.int(aYear).min(1900, aYear).max(2100, aYear);

const roleSchema = z
  .strictObject({
    title: textSchema.describe("The role, as a source has it"),
    from: attestedYearSchema.nullable().default(null).describe("The first year in which the record shows the role"),
    to: attestedYearSchema
      .nullable()
      .default(null)
      .describe("The last such year; nothing where it was seen in the latest years and no source shows its end"),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ["to"],
    error: "a year not before from",
  });

/** A person or institution that the record names as speaker or doer. */
export const actorSchema = z.strictObject({
  ...bookkeeping,
  name: drawnSchema(60).describe("The name in its common English spelling"),
  nameOriginal: z
    .strictObject({
      text: textSchema.max(90, "at most 90 characters").describe("The name in its own script"),
      lang: languageSchema.describe("Its language, such as ru or uk"),
    })
    .nullable()
    .default(null)
    .describe("The name in its own language, where that is not English"),
  kind: termSchema(actorKindLabels).describe("A person or an institution"),
  side: termSchema(sideLabels).describe("The party it speaks or acts for"),
  roles: z.array(roleSchema).default([]).describe("Offices held, with the years in which the record shows them"),
  wikidata: wikidataSchema,
});
export type ActorFields = z.infer<typeof actorSchema>;
