import { z } from "zod";

import { codedFields, inclusions } from "../model/coding";
import { degrees, relationLabels, tieLabels } from "../model/terms/event";
import { outcomeLabels } from "../model/terms/outcome";
import { authorityLabels, consequenceFormLabels, explicitnessLabels } from "../model/terms/warning";
import { consequenceKindSchema, daySchema, idSchema, termSchema, textSchema } from "./common";

export const statementCodesSchema = z.strictObject({
  inclusion: z.enum(inclusions).describe("Whether it is a warning: codebook, section 2"),
  explicitness: termSchema(explicitnessLabels).nullable().default(null),
  consequenceKinds: z.array(consequenceKindSchema).nullable().default(null),
  consequenceForm: termSchema(consequenceFormLabels)
    .nullable()
    .default(null)
    .describe("Nothing where no consequence was stated"),
  authority: termSchema(authorityLabels).nullable().default(null),
});

export const linkCodesSchema = z.strictObject({
  relation: termSchema(relationLabels)
    .nullable()
    .default(null)
    .describe("Nothing where the two do not belong together"),
  degree: z.enum(degrees).nullable().default(null).describe("Only of a stated consequence"),
  tie: termSchema(tieLabels).nullable().default(null),
});

const codedFieldSchema = z.enum(codedFields);
const numberSchema = z.string().regex(/^[WL]\d{3}$/, "the number in the sheet, such as W001 or L001");
const noteSchema = textSchema.nullable().default(null).describe("What the second coder wrote beside the codes");

/** Every code of one sheet, as both coders had it before they spoke of it. CODEBOOK section 10. */
export const secondCodesSchema = z.strictObject({
  id: idSchema.describe("The file's name without .yaml: the day and the seed"),
  date: daySchema.describe("The day on which the second coder finished"),
  seed: z.int().describe("The seed of the sheet: npm run code:sheet -- --seed"),
  dataVersion: textSchema.describe("The version of the data that the sheet was drawn from"),
  codebookVersion: textSchema.describe("The version of the codebook that was used"),
  firstCoder: textSchema.describe("Who coded the entries of the record; shown as it is"),
  secondCoder: textSchema.describe("Who filled the sheet; shown as it is"),
  how: textSchema.describe("What the second coder saw and did not see; shown as it is"),
  independent: z.boolean().describe("False where the second coder is of the same kind as the first"),
  fields: z
    .array(codedFieldSchema)
    .default([...codedFields])
    .describe("Which fields were coded; all unless the sheet was for some only"),
  statements: z.array(
    z.strictObject({
      number: numberSchema,
      entry: idSchema.describe(
        "The id of a warning or, of a statement that the record holds as an event, of that event",
      ),
      first: statementCodesSchema,
      second: statementCodesSchema,
      outcome: z
        .strictObject({ first: termSchema(outcomeLabels), second: termSchema(outcomeLabels) })
        .nullable()
        .default(null)
        .describe("The outcome derived from the codes of each, where both took it for a warning"),
      note: noteSchema,
    }),
  ),
  links: z.array(
    z.strictObject({
      number: numberSchema,
      warning: idSchema,
      event: idSchema,
      first: linkCodesSchema,
      second: linkCodesSchema,
      note: noteSchema,
    }),
  ),
});
export type SecondCodes = z.infer<typeof secondCodesSchema>;

const codeSchema = z.union([z.string(), z.array(z.string())]).nullable();

/** How the disagreements of one sheet were settled, one by one. CODEBOOK section 10. */
export const settledCodesSchema = z.strictObject({
  of: idSchema.describe("The id of the codes that were settled"),
  date: daySchema.describe("The day on which they were settled"),
  by: textSchema.describe("Who settled them; shown as it is"),
  settled: z.array(
    z.strictObject({
      number: numberSchema,
      field: codedFieldSchema,
      first: codeSchema.describe("What the first coder had"),
      second: codeSchema.describe("What the second coder had"),
      settled: codeSchema.describe("What stands now"),
      reason: textSchema.describe("Why, by which rule of the codebook"),
      outcomeChanged: z.boolean().default(false).describe("Whether an outcome changed with it"),
    }),
  ),
});
export type SettledCodes = z.infer<typeof settledCodesSchema>;
