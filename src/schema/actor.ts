import { z } from "zod";

import { actorKinds } from "../model/terms/reference";
import { sides } from "../model/terms/side";
import { bookkeeping, languageSchema, textSchema } from "./common";

const aYear = "a year from 1900 to 2100";

/** A year in which the record attests the role; not a term of office. */
const attestedYearSchema = z.int(aYear).min(1900, aYear).max(2100, aYear);

/** `to` is null where the role was last seen in the record's latest years and nothing shows its end. */
const roleSchema = z
  .strictObject({
    title: textSchema,
    from: attestedYearSchema.nullable().default(null),
    to: attestedYearSchema.nullable().default(null),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ["to"],
    error: "a year not before from",
  });

/** A person or institution that the record names as speaker or doer. */
export const actorSchema = z.strictObject({
  ...bookkeeping,
  name: textSchema,
  nameOriginal: z.strictObject({ text: textSchema, lang: languageSchema }).nullable().default(null),
  kind: z.enum(actorKinds),
  side: z.enum(sides),
  roles: z.array(roleSchema).default([]),
});
export type ActorFields = z.infer<typeof actorSchema>;
