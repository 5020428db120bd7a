import { z } from "zod";

import { sides } from "../model/terms/side";
import { daySchema, drawnSchema, textSchema, webAddressSchema } from "./common";

/** Where a repository lies, because each of these takes what fills in a form by other names. */
const forges = ["github", "gitlab", "forgejo"] as const;

/** Who publishes the record: a person or a body that can be named, and a page on which readers find who that is. */
const ownerSchema = z.strictObject({
  name: textSchema,
  is: z.enum(["person", "body"], "person or body"),
  page: webAddressSchema,
});

/** Where the record and its program are worked on; readers report errors there by a form. */
const repositorySchema = z.strictObject({
  /** The page of the repository, without a slash at its end. */
  url: webAddressSchema.regex(/[^/]$/, "the page of the repository, without a slash at the end"),
  on: z.enum(forges, `one of ${forges.join(", ")}`),
});

/** How the entries were coded, and who has looked at them from outside. CODEBOOK section 10. */
const reviewSchema = z.strictObject({
  /** In a sentence or two, for readers; figures on agreement are computed and stand with the method. */
  coding: textSchema,
  /** Persons and bodies other than the editors who reviewed entries or rules; while it is empty, the site says that nobody has. */
  outside: z.array(z.strictObject({ by: textSchema, date: daySchema, what: textSchema })).default([]),
});

/** What the record is about, for the sentences of the program in which that has to be named. */
const subjectSchema = z.strictObject({
  /** Goes on after "Red lines drawn" and after "198 warnings by all sides": "in and around the war in Ukraine". */
  setting: textSchema.regex(/[^.]$/u, "part of a sentence, without a full stop"),
  /** What those who find the first page elsewhere read of it, in one sentence. */
  description: textSchema.regex(/\.$/, "one sentence, with a full stop"),
  /** With what the page about the record begins; "This record puts each such warning next to …" follows. */
  about: textSchema.regex(/\.$/, "a sentence or two, with a full stop"),
  /** Under which words the data may be looked for. */
  keywords: z.array(textSchema).min(1, "at least one word"),
});

/** `content/record.yaml`: what the record says of itself. CODEBOOK sections 9 and 11. */
export const recordSchema = z.strictObject({
  name: drawnSchema(40),
  /** Where the site is published; `SITE_URL` overrides it in the build. */
  url: webAddressSchema,
  subject: subjectSchema,
  /*
   * What only the owner of a copy can say: null until it is said, and never made up. The site says what is missing, the
   * build warns, and `unansweredOf` lists it.
   */
  publisher: ownerSchema.nullable(),
  /** An e-mail address that somebody reads; every page leads to it for errors. */
  contact: z.email("an e-mail address such as errors@example.org").nullable(),
  repository: repositorySchema.nullable(),
  /** Who pays for the work, in a sentence: "Nobody; the editors work without pay." */
  funding: textSchema.nullable(),
  /** Of the record as a whole, as a registry gave it; optional. */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/[\x21-\x7e]+$/, "a DOI such as 10.5281/zenodo.1234, without https://doi.org/")
    .nullable()
    .default(null),
  review: reviewSchema,
  licence: textSchema,
  /** The day up to which events were looked for; the build never reads the clock. */
  asOf: daySchema,
  dataVersion: textSchema,
  /** The day its data version was released, and kept for good; null from the first change after it until the next. */
  released: daySchema.nullable().default(null),
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
