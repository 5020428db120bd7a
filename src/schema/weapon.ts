import { z } from "zod";

import { weaponKinds } from "../model/terms/reference";
import { bookkeeping, idListSchema, seedRefSchema, textSchema } from "./common";

/** Nothing flies further than round the earth. */
const aRange = "kilometres, a number above 0 and up to 40000";

/** A weapon system, or another means, that a warning, an event or a seed article names. */
export const weaponSchema = z.strictObject({
  ...bookkeeping,
  name: textSchema,
  /** Spellings that readers may type. */
  aliases: z.array(textSchema).default([]),
  kind: z.enum(weaponKinds),
  /** Where it comes from; may name two states. */
  origin: textSchema,
  /** Kilometres; only where a source of the record gives it. */
  rangeKm: z.number().positive(aRange).max(40_000, aRange).nullable().default(null),
  sources: idListSchema,
  seedRefs: z.array(seedRefSchema).default([]),
});
export type WeaponFields = z.infer<typeof weaponSchema>;
