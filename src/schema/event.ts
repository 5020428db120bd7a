import { z } from "zod";

import {
  certaintyLabels,
  degrees,
  missingLabels,
  orders,
  relationLabels,
  sayingLabels,
  tieLabels,
} from "../model/terms/event";
import { eventSideLabels } from "../model/terms/side";
import {
  bookkeeping,
  eventKindSchema,
  headlineSchema,
  idListSchema,
  idSchema,
  partialDateSchema,
  seedRefsSchema,
  sourceIdsSchema,
  termSchema,
  textSchema,
} from "./common";

/** How the event is tied to one warning; the only place where the tie is written. CODEBOOK sections 3 to 5. */
export const answerSchema = z.strictObject({
  warning: idSchema.describe("The id of the warning it came after"),
  relation: termSchema(relationLabels).describe("How the event bears on the warning: codebook, section 3"),
  degree: z
    .enum(degrees)
    .nullable()
    .default(null)
    .describe("Only for a stated consequence: part, or nothing where it was carried out in full"),
  missing: termSchema(missingLabels)
    .nullable()
    .default(null)
    .describe("Only for a partial crossing, and there always: the element that it lacks"),
  says: termSchema(sayingLabels)
    .nullable()
    .default(null)
    .describe(
      "Only for words: whether the speaker said plainly that the act named was done or the line crossed, or that it was not; it moves no outcome",
    ),
  tie: termSchema(tieLabels).describe("How it is known that the two belong together"),
  order: z
    .enum(orders)
    .nullable()
    .default(null)
    .describe("Only where the two dates overlap: after, if a source shows that the event came after the warning"),
  basis: textSchema.describe("One sentence: why this relation, by which source"),
  sources: sourceIdsSchema.describe("Ids of the sources that show the tie; they stand in the event's own sources too"),
});

/** One dated, sourced thing that was done or decided. CODEBOOK section 1. Its body opens with the summary. */
export const eventSchema = z.strictObject({
  ...bookkeeping,
  date: partialDateSchema.describe("When it happened, as exact as the source is and no more"),
  endDate: partialDateSchema
    .nullable()
    .default(null)
    .describe("Only where it lasted; it is shown and never used in a derivation"),
  headline: headlineSchema.describe("What was done and by whom: at most 90 characters, neutral, no full stop"),
  actors: idListSchema.describe("Ids of the persons and institutions who did it"),
  sides: z
    .array(termSchema(eventSideLabels))
    .min(1, "at least one side; unknown where it is not known")
    .describe("The parties who did it; unknown alone where that is not known"),
  kind: eventKindSchema.describe("What kind of act it was"),
  weapons: idListSchema.describe("Ids of the weapon systems used or given"),
  certainty: termSchema(certaintyLabels).describe(
    "Confirmed: the doer acknowledged it, or two independent sources report it and one is not the accuser",
  ),
  answers: z
    .array(answerSchema)
    .default([])
    .describe("The warnings it came after, and how it is tied to each; the only place where the tie is written"),
  sources: sourceIdsSchema.describe("Ids of the sources that show it"),
  seedRefs: seedRefsSchema,
});
export type EventFields = z.infer<typeof eventSchema>;
