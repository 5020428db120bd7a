import { z } from "zod";

import { headlineSchema, textSchema } from "./common";

/** A page of prose about the record itself, in `content/pages/`. What it says of this copy comes from `record.yaml`. */
export const sitePageSchema = z.strictObject({
  /** Its heading. */
  title: headlineSchema.describe("The page's heading"),
  /** One sentence for search engines and for where the page is shared. */
  description: textSchema.max(200, "at most 200 characters"),
  /** What readers may call what it says, in words that it does not use itself: the search finds it by them. */
  words: textSchema,
});
export type SitePageFields = z.infer<typeof sitePageSchema>;
