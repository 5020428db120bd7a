import { z } from "zod";

import { sides } from "../model/terms/side";
import { themes } from "../model/terms/theme";
import { bookkeeping, headlineSchema, idSchema, textSchema } from "./common";

/** One act warned against, by one side, however often said. CODEBOOK section 1. */
export const lineSchema = z.strictObject({
  ...bookkeeping,
  side: z.enum(sides),
  headline: headlineSchema,
  /** The act, precisely, with its limits. */
  statement: textSchema,
  /** What would count as crossing it, written so that a stranger could decide. */
  test: textSchema,
  /** The id of the line it redraws. */
  replaces: idSchema.nullable().default(null),
  themes: z.array(z.enum(themes)).min(1, "at least one theme"),
});
export type LineFields = z.infer<typeof lineSchema>;
