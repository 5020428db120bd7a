import { z } from "zod";

import { textSchema } from "./common";

/** A place by the names that readers and sources have for it: all of them find the same. */
const placeSchema = z.strictObject({
  name: textSchema.describe("Its name, as the record writes it"),
  names: z
    .array(textSchema)
    .min(1, "at least one other name")
    .describe("Its other names and spellings, in whatever language"),
});
export type Place = z.infer<typeof placeSchema>;

/** `content/places.yaml`: one list of all places, to which an editor adds. */
export const placesSchema = z.strictObject({ places: z.array(placeSchema) });
