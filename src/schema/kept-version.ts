import { z } from "zod";

import { daySchema, textSchema } from "./common";

/** The zip of all data files, under the same name whether published now or kept. */
export const archiveName = "red-line-record.zip";

/** The files of a kept version that have a meaning of their own. */
export const keptFiles = {
  zip: archiveName,
  checksum: `${archiveName}.sha256`,
  outcomes: "outcomes.csv",
  facts: "version.json",
} as const;

const countSchema = z.int().nonnegative();

/** `version.json` of a kept version: which state of the data it holds. CODEBOOK section 11. */
export const versionFactsSchema = z.strictObject({
  /** The data version, which is also the name of the folder. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "a version of three numbers: 1.2.0"),
  codebookVersion: textSchema,
  asOf: daySchema,
  /** The SHA-256 and the length of the zip. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256: 64 digits from 0 to f"),
  bytes: z.int().positive(),
  /** How many entries of each kind it holds, without those withdrawn. */
  counts: z.strictObject({
    warnings: countSchema,
    events: countSchema,
    lines: countSchema,
    actors: countSchema,
    weapons: countSchema,
    sources: countSchema,
    claims: countSchema,
  }),
});
export type VersionFacts = z.infer<typeof versionFactsSchema>;

/** A version of the data that is kept, with its files as they lie in its folder. */
export interface KeptVersion extends VersionFacts {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}
