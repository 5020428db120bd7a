import { z } from "zod";

import { claimStatusLabels } from "../model/terms/reference";
import { bookkeeping, idListSchema, idSchema, quotationSchema, seedRefsSchema, termSchema, textSchema } from "./common";

/** Something a seed article asserts, beyond the warnings and events themselves. Its body says why it has its status. */
export const claimSchema = z.strictObject({
  ...bookkeeping,
  source: idSchema.describe("The id of the founding article that asserts it"),
  text: textSchema.describe("What is asserted, in our words"),
  madeBy: textSchema.describe("Who asserts it: the author, or whom the article quotes"),
  status: termSchema(claimStatusLabels).describe("How the claim stands; the body says why"),
  seedRef: quotationSchema.describe("The article's words, to the letter"),
  seedRefs: seedRefsSchema.describe("Further passages, also of other founding articles"),
  about: idListSchema.describe("Ids of the warnings and events the claim is about"),
  sources: idListSchema.describe("Ids of the sources that show how it stands"),
});
export type ClaimFields = z.infer<typeof claimSchema>;
