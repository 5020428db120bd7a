import { z } from "zod";

import { sideLabels } from "../model/terms/side";
import { bookkeeping, headlineSchema, idSchema, termSchema, textSchema, themeSchema } from "./common";

/** One act warned against, by one side, however often said. CODEBOOK section 1. */
export const lineSchema = z.strictObject({
  ...bookkeeping,
  side: termSchema(sideLabels).describe("The party that draws the line"),
  headline: headlineSchema.describe("The act in few words: at most 90 characters, neutral, no full stop"),
  statement: textSchema.describe("The act warned against, precisely, with its limits"),
  test: textSchema.describe("What would count as crossing it, written so that a stranger could decide"),
  replaces: idSchema.nullable().default(null).describe("Only for a line that redraws another: the other's id"),
  themes: z.array(themeSchema).min(1, "at least one theme").describe("What it is about"),
});
export type LineFields = z.infer<typeof lineSchema>;
