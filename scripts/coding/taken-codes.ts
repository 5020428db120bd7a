import { z } from "zod";

import type { SecondCodes } from "../../src/model/archive";
import { type CodedField, codesOfLeftOut } from "../../src/model/coding";
import { idSchema } from "../../src/schema/common";
import { linkCodesSchema, secondCodesSchema, statementCodesSchema } from "../../src/schema/second-codes";
import type { CodedRows } from "./coded-rows";

/** The key to a sheet, as `npm run code:sheet` writes it. */
export const keySchema = z.strictObject({
  seed: z.int(),
  dataVersion: z.string(),
  codebookVersion: z.string(),
  fields: secondCodesSchema.shape.fields,
  statements: z.record(z.string(), z.strictObject({ id: idSchema, codes: statementCodesSchema })),
  links: z.record(z.string(), z.strictObject({ warning: idSchema, event: idSchema, codes: linkCodesSchema })),
});
export type ReadKey = z.infer<typeof keySchema>;

/** What is to be known of a coding beside its codes. */
export type AboutCoding = Pick<SecondCodes, "date" | "firstCoder" | "secondCoder" | "how" | "independent">;

/**
 * The codes of both coders, thing by thing, as they are kept.
 * @throws Error that names the rows of the key which the sheet does not have
 */
export function takenCodes(key: ReadKey, { rows }: CodedRows, about: AboutCoding): SecondCodes {
  const { seed, dataVersion, codebookVersion, fields } = key;
  const missing = [...Object.keys(key.statements), ...Object.keys(key.links)].filter((number) => !rows.has(number));
  if (missing.length > 0) throw new Error(`The sheet has no row ${missing.join(", ")}.`);
  return secondCodesSchema.parse({
    id: `${about.date}-${seed}`,
    seed,
    dataVersion,
    codebookVersion,
    fields,
    ...about,
    statements: Object.entries(key.statements).map(([number, { id, codes }]) => {
      const row = rows.get(number);
      const second = row?.codes.inclusion === "no" ? codesOfLeftOut : { ...given(codes, fields), ...row?.codes };
      return { number, entry: id, first: codes, second, note: row?.note };
    }),
    links: Object.entries(key.links).map(([number, { warning, event, codes }]) => {
      const row = rows.get(number);
      return {
        number,
        warning,
        event,
        first: codes,
        second: { ...given(codes, fields), ...row?.codes },
        note: row?.note,
      };
    }),
  });
}

/** What was not asked for again stands as it was. */
function given<Codes extends object>(codes: Codes, asked: readonly CodedField[]): Partial<Codes> {
  const isGiven = ([field]: [string, unknown]) => !asked.some((one) => one === field);
  return Object.fromEntries(Object.entries(codes).filter(isGiven)) as Partial<Codes>;
}
