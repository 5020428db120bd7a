import { z } from "zod";

import { weaponKindLabels } from "../model/terms/reference";
import {
  bookkeeping,
  drawnSchema,
  idListSchema,
  seedRefsSchema,
  termSchema,
  textSchema,
  wikidataSchema,
} from "./common";

/** Nothing flies further than round the earth. */
const aRange = "kilometres, a number above 0 and up to 40000";

/** A weapon system, or another means, that a warning, an event or a seed article names. */
export const weaponSchema = z.strictObject({
  ...bookkeeping,
  name: drawnSchema(60).describe("The name by which the record calls it"),
  aliases: z
    .array(textSchema.regex(/^[^|]*$/u, "a name without |, which separates names in the data files"))
    .default([])
    .describe("Other spellings that readers may type"),
  kind: termSchema(weaponKindLabels).describe("What kind of means it is"),
  origin: drawnSchema(60).describe("Where it comes from; may name two states"),
  rangeKm: z
    .number()
    .positive(aRange)
    .max(40_000, aRange)
    .nullable()
    .default(null)
    .describe("Kilometres, only where a source of the record gives them"),
  wikidata: wikidataSchema,
  sources: idListSchema.describe("Ids of the sources that describe it"),
  seedRefs: seedRefsSchema,
});
export type WeaponFields = z.infer<typeof weaponSchema>;
