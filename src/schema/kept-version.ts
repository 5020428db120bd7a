import { z } from "zod";

import { entryKinds, perKind } from "../model/archive";
import { ruleChanges } from "../model/rule-changes";
import { certaintyLabels, degrees, missingLabels, orders, relationLabels } from "../model/terms/event";
import { flagLabels, flags, lineStatusLabels, outcomeLabels, responseLabels } from "../model/terms/outcome";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { themeLabels } from "../model/terms/theme";
import {
  authorityLabels,
  consequenceFormLabels,
  consequenceKindLabels,
  demandLabels,
  explicitnessLabels,
  formerConsequenceKinds,
} from "../model/terms/warning";
import { daySchema, idSchema, partialDateSchema, termSchema, textSchema } from "./common";

/** The zip of all data files, under the same name whether published now or kept. */
export const archiveName = "red-line-record.zip";

/** The files of a kept version that have a meaning of their own. */
export const keptFiles = {
  zip: archiveName,
  checksum: `${archiveName}.sha256`,
  outcomes: "outcomes.csv",
  facts: "version.json",
} as const;

/** What is kept beside them since there are releases; a version kept before has not all of these. */
export const laterKeptFiles = {
  changes: "changes.json",
  changedFields: "changed-fields.json",
  changesTable: "changes.csv",
  contentHash: "content.sha256",
  dataCite: "datacite.json",
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

/** A file of a kept version. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A version of the data that is kept, with its files as they lie in its folder. */
export interface KeptVersion extends VersionFacts {
  readonly files: readonly KeptFile[];
  /** What its data package says of it. */
  readonly described: KeptPackage;
  /** The first day that its warnings speak of, `YYYY-MM-DD`; null for one without warnings. */
  readonly from: string | null;
  /** What is another than in the version before; null for one that has no such file. */
  readonly changes: VersionChanges | null;
  /** Of the content it was made from, as `contentHash` gives it; null for one that has no such file. */
  readonly contentHash: string | null;
}

const logLineSchema = z.strictObject({
  date: daySchema,
  what: textSchema,
  why: textSchema,
  outcomeChanged: z.boolean(),
});
const loggedSchema = z.strictObject({ id: idSchema, log: z.array(logLineSchema) });

const judgedSchema = z.strictObject({
  lineStatus: termSchema(lineStatusLabels),
  response: termSchema(responseLabels),
  outcome: termSchema(outcomeLabels),
});

const entryChangesSchema = z.strictObject({
  added: z.array(idSchema).describe("The ids of entries that were not there before"),
  corrected: z.array(loggedSchema).describe("Entries of both versions, with what their logs say since"),
  withdrawn: z.array(loggedSchema).describe("Entries that were taken out since, with what their logs say"),
  renamed: z
    .array(
      z.strictObject({
        before: idSchema.describe("The id before"),
        id: idSchema.describe("The id under which it stands now, alone or as part of another entry"),
      }),
    )
    .describe("Entries that have another id"),
});

/** What made an outcome another: rules of the codebook, a later as-of date, corrected entries. */
export const outcomeCauses = [...ruleChanges, "as-of", "corrections"] as const;

const outcomeChangeSchema = z.strictObject({
  kind: z.enum(["warnings", "lines"]),
  id: idSchema,
  name: textSchema.describe("Its headline"),
  before: judgedSchema,
  now: judgedSchema,
  by: z
    .array(z.enum(outcomeCauses))
    .min(1)
    .describe("What made it another: rules of the codebook, a later as-of date, corrected entries"),
  why: z
    .array(logLineSchema.omit({ outcomeChanged: true }).extend({ kind: z.enum(entryKinds), id: idSchema }))
    .describe("Of corrected entries, what their logs say"),
});

/** `changes.json` of a kept version: what is another than in the version kept before it. CODEBOOK section 11. */
export const versionChangesSchema = z.strictObject({
  since: textSchema.describe("The version that it is held against"),
  entries: z.strictObject(perKind(() => entryChangesSchema)).describe("By kind, in the order of the tables"),
  outcomes: z
    .array(outcomeChangeSchema)
    .describe("Warnings and lines of both versions that have another line status, response or outcome"),
});
export type VersionChanges = z.infer<typeof versionChangesSchema>;

/** `changed-fields.json` of a kept version: the fields of entries that hold something else than in the version before. */
export const changedFieldsSchema = z.strictObject({
  version: textSchema.describe("The version"),
  since: textSchema.describe("The version that it is held against"),
  fields: z.array(
    z.strictObject({
      kind: z.enum(entryKinds),
      id: idSchema.describe("The id that the entry has now"),
      field: textSchema.describe(
        "The field, as the table of the kind calls it; of the tie of an event to a warning answers[<id of the warning>] and the column of the table links",
      ),
      before: z.json().describe("What it held; null for nothing"),
      now: z.json().describe("What it holds; null for nothing"),
    }),
  ),
});

/*
 * What is read of the files of a kept version: of its tables the columns that outcomes are derived from, under the names
 * that they have had since the first version, and of `outcomes.csv` all. Columns that came or went since don't matter.
 */

const kindSchema = z.preprocess(
  (kind) => (typeof kind === "string" ? (formerConsequenceKinds.get(kind) ?? kind) : kind),
  termSchema(consequenceKindLabels),
);

/** The log of an entry, of which only the length is read. */
const changeCount = z.array(z.unknown()).transform((changes) => changes.length);

const warningRow = z.object({
  id: idSchema,
  changes: changeCount,
  withdrawn: z.boolean(),
  date: partialDateSchema,
  side: termSchema(sideLabels),
  line: idSchema,
  explicitness: termSchema(explicitnessLabels),
  consequenceKinds: z.array(kindSchema),
  consequenceForm: termSchema(consequenceFormLabels).nullable(),
  authority: termSchema(authorityLabels),
  demand: termSchema(demandLabels),
  lapsedDate: partialDateSchema.nullable(),
});

const eventRow = z.object({
  id: idSchema,
  changes: changeCount,
  withdrawn: z.boolean(),
  date: partialDateSchema,
  sides: z.array(termSchema(eventSideLabels)),
  certainty: termSchema(certaintyLabels),
});

const linkRow = z.object({
  warning: idSchema,
  event: idSchema,
  withdrawn: z.boolean(),
  relation: termSchema(relationLabels),
  degree: z.enum(degrees).nullable(),
  missing: termSchema(missingLabels).nullable(),
  order: z.enum(orders).nullable(),
});

const lineRow = z.object({
  id: idSchema,
  changes: changeCount,
  withdrawn: z.boolean(),
  side: termSchema(sideLabels),
  headline: textSchema,
  themes: z.array(termSchema(themeLabels)),
});

/** The tables in the zip, as JSON has them. */
export const keptTableSchemas = {
  warnings: z.object({ rows: z.array(warningRow) }),
  events: z.object({ rows: z.array(eventRow) }),
  links: z.object({ rows: z.array(linkRow) }),
  lines: z.object({ rows: z.array(lineRow) }),
} as const;
export type KeptTables = {
  readonly [Name in keyof typeof keptTableSchemas]: z.infer<(typeof keptTableSchemas)[Name]>["rows"];
};

/** A row of a table of entries, with its log and all its columns. */
const loggedRow = z.looseObject({
  id: idSchema,
  withdrawn: z.boolean(),
  formerIds: z.array(idSchema),
  changes: z.array(logLineSchema),
});
export const loggedTableSchema = z.object({ rows: z.array(loggedRow) });

/** Of the table of warnings the days on which they may have been spoken at the earliest. */
export const datedTableSchema = z.object({ rows: z.array(z.object({ dateEarliest: daySchema })) });

/** A row of the table of links, with all its columns. */
export const tieTableSchema = z.object({ rows: z.array(z.looseObject({ event: idSchema, warning: idSchema })) });

/** Of the JSON Schema of a table, what is said of its columns. */
export const tableDescriptionSchema = z.object({
  properties: z.object({
    rows: z.object({
      items: z.object({ properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })) }),
    }),
  }),
});

const licenceSchema = z.object({ path: z.url() });

/** `datapackage.json` in the zip: the day of the last change is that on which it was created. */
export const keptPackageSchema = z.object({
  title: textSchema,
  description: textSchema,
  keywords: z.array(textSchema),
  licenses: z.tuple([licenceSchema], licenceSchema),
  created: z
    .string()
    .transform((time) => time.slice(0, "YYYY-MM-DD".length))
    .pipe(daySchema),
  resources: z.array(
    z.object({
      name: textSchema,
      schema: z.object({ fields: z.array(z.object({ name: textSchema, description: textSchema })) }),
    }),
  ),
});
export type KeptPackage = z.infer<typeof keptPackageSchema>;

const countCell = z
  .string()
  .regex(/^\d*$/, "a whole number, or nothing")
  .transform((cell) => (cell === "" ? null : Number(cell)));

/** A row of `outcomes.csv`. */
export const keptOutcomeSchema = z.object({
  kind: z.enum(["warning", "line"]),
  id: idSchema,
  lineStatus: termSchema(lineStatusLabels),
  response: termSchema(responseLabels),
  outcome: termSchema(outcomeLabels),
  flags: z
    .string()
    .transform((cell) => cell.split("|").filter((flag) => flag !== ""))
    .pipe(z.array(termSchema(flagLabels)))
    .transform((raised) => flags.filter((flag) => raised.includes(flag))),
  daysHeldMin: countCell,
  daysHeldMax: countCell,
  daysHeldUntil: z.enum(["crossing", "lapse", "as-of", ""]),
  daysHeldInPartMin: countCell,
  daysHeldInPartMax: countCell,
  responseLagMin: countCell,
  responseLagMax: countCell,
});
export type KeptOutcome = z.infer<typeof keptOutcomeSchema>;
