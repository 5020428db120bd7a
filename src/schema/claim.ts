import { z } from "zod";

import { claimStatuses } from "../model/terms/reference";
import { bookkeeping, idListSchema, idSchema, quotationSchema, seedRefSchema, textSchema } from "./common";

/** Something a seed article asserts, beyond the warnings and events themselves. Its body says why it has its status. */
export const claimSchema = z.strictObject({
  ...bookkeeping,
  /** The seed article that asserts it. */
  source: idSchema,
  /** What is asserted, in our words. */
  text: textSchema,
  madeBy: textSchema,
  status: z.enum(claimStatuses),
  /** The article's words, to the letter. */
  seedRef: quotationSchema,
  /** Further passages, also of other seed articles. */
  seedRefs: z.array(seedRefSchema).default([]),
  /** Ids of the warnings and events the claim is about. */
  about: idListSchema,
  sources: idListSchema,
});
export type ClaimFields = z.infer<typeof claimSchema>;
