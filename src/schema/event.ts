import { z } from "zod";

import { certainties, degrees, eventKinds, missings, orders, relations, ties } from "../model/terms/event";
import { sides, unknownSide } from "../model/terms/side";
import {
  bookkeeping,
  headlineSchema,
  idListSchema,
  idSchema,
  partialDateSchema,
  seedRefSchema,
  textSchema,
} from "./common";

/** How the event is tied to one warning; the only place where the tie is written. CODEBOOK sections 3 to 5. */
export const answerSchema = z.strictObject({
  warning: idSchema,
  relation: z.enum(relations),
  /** For a stated consequence: full unless said otherwise. */
  degree: z.enum(degrees).nullable().default(null),
  /** For a partial crossing: the element that is missing. */
  missing: z.enum(missings).nullable().default(null),
  tie: z.enum(ties),
  /** `after` where the two dates overlap and a source shows the order. */
  order: z.enum(orders).nullable().default(null),
  /** One sentence: why this relation, by which source. */
  basis: textSchema,
  sources: z.array(idSchema).min(1, "at least one source"),
});

/** One dated, sourced thing that was done or decided. CODEBOOK section 1. Its body opens with the summary. */
export const eventSchema = z.strictObject({
  ...bookkeeping,
  date: partialDateSchema,
  /** Where the event lasted: only shown, never used in a derivation. */
  endDate: partialDateSchema.nullable().default(null),
  headline: headlineSchema,
  actors: idListSchema,
  /** Who did it; `unknown` is allowed. */
  sides: z.array(z.enum([...sides, unknownSide])).min(1, "at least one side; unknown where it is not known"),
  kind: z.enum(eventKinds),
  weapons: idListSchema,
  certainty: z.enum(certainties),
  answers: z.array(answerSchema).default([]),
  sources: z.array(idSchema).min(1, "at least one source"),
  seedRefs: z.array(seedRefSchema).default([]),
});
export type EventFields = z.infer<typeof eventSchema>;
