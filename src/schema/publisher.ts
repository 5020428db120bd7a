import { z } from "zod";

import { sourceRankLabels } from "../model/terms/reference";
import { sides } from "../model/terms/side";
import { termSchema, textSchema } from "./common";

/** Who publishes sources, and how far it is to be trusted. CODEBOOK section 4. */
const publisherSchema = z.strictObject({
  name: textSchema.describe("Its name, as pages show it"),
  names: z.array(textSchema).default([]).describe("Other ways in which sources spell it"),
  rank: termSchema(sourceRankLabels).describe("The rank of what it publishes"),
  controlledBy: z.enum(sides).nullable().default(null).describe("The side that controls it, if one does"),
  basis: textSchema.nullable().default(null).describe("How that side controls it, in a few words"),
});
export type Publisher = z.infer<typeof publisherSchema>;

/** `content/publishers.yaml`: one list of all publishers, to which an editor adds. */
export const publishersSchema = z.strictObject({ publishers: z.array(publisherSchema) });
