import { z } from "zod";

import { sides } from "../model/terms/side";
import { daySchema, idSchema, partialDateSchema, textSchema, webAddressSchema } from "./common";

/** Something seen that is not yet confirmed. It reaches no outcome, count or list of entries. CODEBOOK section 9. */
const leadSchema = z.strictObject({
  id: idSchema.describe("A short name in kebab-case, by which the lead can be spoken of"),
  side: z.enum(sides).describe("The side that is said to have spoken or acted"),
  date: partialDateSchema.nullable().default(null).describe("When that is said to have been, where it is known"),
  what: textSchema.describe("What is missing from the record, in one neutral sentence"),
  seen: z
    .array(
      z.strictObject({
        where: textSchema.describe("The publisher and the day, or what kind of page it was"),
        url: webAddressSchema.nullable().default(null).describe("Its address, where it has one to be shown"),
      }),
    )
    .min(1, "at least one place where it was seen"),
  wouldConfirm: textSchema.describe("What would have to be found for it to become an entry, or to be dropped"),
  keptUntil: daySchema.describe("The day after which it is dropped if nothing more is found"),
});
export type Lead = z.infer<typeof leadSchema>;

/** `content/leads.yaml`: one list of all leads. */
export const leadsSchema = z.strictObject({ leads: z.array(leadSchema) });
