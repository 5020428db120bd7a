import { z } from "zod";

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

/*
 * What is read of the files of a kept version: of its tables the columns that outcomes are derived from, under the names
 * that they have had since the first version, and of `outcomes.csv` all. Columns that came or went since don't matter.
 */

const kindSchema = z.preprocess(
  (kind) => (typeof kind === "string" ? (formerConsequenceKinds.get(kind) ?? kind) : kind),
  termSchema(consequenceKindLabels),
);

const warningRow = z.object({
  id: idSchema,
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

/** `datapackage.json` in the zip: the day of the last change is that on which it was created. */
export const keptPackageSchema = z.object({
  created: z
    .string()
    .transform((time) => time.slice(0, "YYYY-MM-DD".length))
    .pipe(daySchema),
});

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
