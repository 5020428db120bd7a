import { z } from "zod";

import { sides } from "../model/terms/side";
import { daySchema, textSchema, webAddressSchema } from "./common";

/** `content/record.yaml`: what the record says of itself. CODEBOOK sections 9 and 11. */
export const recordSchema = z.strictObject({
  name: textSchema,
  /** Where the site is published; `SITE_URL` overrides it in the build. */
  url: webAddressSchema,
  publisher: textSchema,
  contact: textSchema.nullable(),
  licence: textSchema,
  /** The day up to which events were looked for; the build never reads the clock. */
  asOf: daySchema,
  dataVersion: textSchema,
  codebookVersion: textSchema,
  /** What was changed about the record itself, oldest first: a change of rules is in no entry's log, though it may touch all. */
  changes: z.array(z.strictObject({ date: daySchema, what: textSchema, why: textSchema })).default([]),
  /** For each side, when its statements were last looked for, and how. */
  sweeps: z.array(
    z.strictObject({
      side: z.enum(sides),
      date: daySchema,
      /** As far as they were kept. */
      terms: z.array(textSchema),
      /** The kinds of sources looked through. */
      sources: z.array(textSchema),
      /** What was looked for and not found. */
      notFound: z.array(textSchema).default([]),
    }),
  ),
});
export type RecordSettings = z.infer<typeof recordSchema>;
