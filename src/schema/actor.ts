import { z } from "zod";

import { actorKinds } from "../model/terms/reference";
import { sides } from "../model/terms/side";
import { bookkeeping, languageSchema, textSchema } from "./common";

/** A year in which the record attests the role; not a term of office. */
const attestedYearSchema = z.int().min(1900).max(2100);

/** A person or institution that the record names as speaker or doer. */
export const actorSchema = z.strictObject({
  ...bookkeeping,
  name: textSchema,
  nameOriginal: z.strictObject({ text: textSchema, lang: languageSchema }).nullable().default(null),
  kind: z.enum(actorKinds),
  side: z.enum(sides),
  /** `to` is null where the role was last seen in the record's latest years and nothing shows its end. */
  roles: z
    .array(z.strictObject({ title: textSchema, from: attestedYearSchema.nullable().default(null), to: attestedYearSchema.nullable().default(null) }))
    .default([]),
});
export type ActorFields = z.infer<typeof actorSchema>;
