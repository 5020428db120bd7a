import { z } from "zod";

import { sourceKinds } from "../model/terms/reference";
import { bookkeeping, languageSchema, partialDateSchema, textSchema, webAddressSchema } from "./common";
import { atMostWords } from "./word-limit";

/** A text in which a fact of the record was read. Its id is `<publisher>-<date>-<few words>`. */
export const sourceSchema = z.strictObject({
  ...bookkeeping,
  /** As the publisher prints it, in the original language; in square brackets where it is ours. */
  title: textSchema,
  publisher: textSchema,
  author: textSchema.nullable().default(null),
  date: partialDateSchema,
  /** Only a seed article may have none. */
  url: webAddressSchema.nullable(),
  lang: languageSchema,
  kind: z.enum(sourceKinds),
  /** The few words, at most 40, seen in the source that carry the fact. */
  evidence: textSchema.check(atMostWords(40)),
  /** Seed articles only: the file in `seeds/`. */
  file: textSchema.optional(),
  subtitle: textSchema.optional(),
  /** Seed articles only: the days it may have been written, in words. */
  dateRange: textSchema.optional(),
  /** Seed articles only: how its date is known. */
  dateBasis: textSchema.optional(),
  /** Seed articles only: its stance in one neutral sentence. */
  stance: textSchema.optional(),
});
export type SourceFields = z.infer<typeof sourceSchema>;
