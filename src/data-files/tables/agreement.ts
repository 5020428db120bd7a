import { z } from "zod";

import type { Agreement, Estimate } from "../../model/agreement";
import { agreementByField, comparedFieldLabels, fieldUseLabels, roundsByField } from "../../model/coding";
import { consequenceKindLabels } from "../../model/terms/warning";
import { termSchema } from "../../schema/common";
import { countField, idField, textField } from "../fields";
import { defineTable } from "../table";

const coefficient = z.number().min(-1).max(1).nullable();

const row = z.strictObject({
  coding: idField.describe("The sheet: the day on which it was filled and its seed"),
  field: termSchema(comparedFieldLabels).describe("What was coded; outcomes are derived from the codes of each"),
  kind: termSchema({ all: "The field as a whole", ...consequenceKindLabels }).describe(
    "The kind of consequence that the row is of, said or not; all where it is of the field as a whole",
  ),
  secondCoder: textField.describe("Who filled the sheet"),
  independent: z.boolean().describe("False where the second coder was of the same kind as the first"),
  count: countField.describe("Derived: how many codes were given twice"),
  agreed: countField.describe("Derived: in how many the coders agreed"),
  raw: z.number().min(0).max(1).describe("Derived: the share in which they agreed"),
  kappa: coefficient.describe("Derived: Cohen's kappa; empty where both used one value only"),
  kappaStandardError: z.number().nonnegative().nullable().describe("Derived: its large-sample standard error"),
  kappaLow: coefficient.describe("Derived: the lower end of its 95 % interval"),
  kappaHigh: coefficient.describe("Derived: the upper end of its 95 % interval"),
  ac1: coefficient.describe("Derived: Gwet's AC1; empty where both used one value only"),
  ac1StandardError: z.number().nonnegative().nullable().describe("Derived: its standard error"),
  ac1Low: coefficient.describe("Derived: the lower end of its 95 % interval"),
  ac1High: coefficient.describe("Derived: the upper end of its 95 % interval"),
  use: termSchema(fieldUseLabels)
    .nullable()
    .describe(
      "Derived: how far the figures let the field be used by the codebook, section 10; empty of single kinds, and of outcomes where not every code they rest on was given twice",
    ),
  decides: z
    .boolean()
    .describe(
      "Derived: whether this is the newest sheet that the field was coded on, which decides how far it may be used; false of single kinds",
    ),
  confusion: z
    .array(z.strictObject({ first: textField, second: textField, count: countField.min(1) }))
    .describe("Derived: how often the first coder said the one and the second the other"),
});

export const agreement = defineTable({
  name: "agreement",
  title: "Agreement of two coders",
  description: "One row a field, or a kind of consequence, that two coders coded, with how far they agreed.",
  row,
  key: ["coding", "field", "kind"],
  rows: ({ archive }) => {
    const rounds = roundsByField(archive.secondCodes);
    return archive.secondCodes.flatMap((codes) =>
      agreementByField(codes).map(({ field, kind, agreement: figures, use }) => ({
        coding: codes.id,
        field,
        kind: kind ?? ("all" as const),
        secondCoder: codes.secondCoder,
        independent: codes.independent,
        count: figures.count,
        agreed: figures.agreed,
        raw: rounded(figures.agreed / figures.count),
        ...kappaColumns(figures),
        ...ac1Columns(figures),
        use,
        decides: use !== null && rounds.get(field)?.at(-1)?.codes.id === codes.id,
        confusion: cellsOf(figures),
      })),
    );
  },
});

function kappaColumns({ kappa }: Agreement) {
  const { value, standardError, low, high } = roundedEstimate(kappa);
  return { kappa: value, kappaStandardError: standardError, kappaLow: low, kappaHigh: high };
}

function ac1Columns({ ac1 }: Agreement) {
  const { value, standardError, low, high } = roundedEstimate(ac1);
  return { ac1: value, ac1StandardError: standardError, ac1Low: low, ac1High: high };
}

function roundedEstimate(estimate: Estimate | null): Record<keyof Estimate, number | null> {
  if (!estimate) return { value: null, standardError: null, low: null, high: null };
  const { value, standardError, low, high } = estimate;
  return { value: rounded(value), standardError: rounded(standardError), low: rounded(low), high: rounded(high) };
}

/** To six places: enough to hold against one's own figures, and the same on every machine. */
function rounded(value: number): number {
  return Number(value.toFixed(6)) || 0;
}

function cellsOf({ values, confusion }: Agreement) {
  return values.flatMap((first, row) =>
    values.flatMap((second, column) => {
      const count = confusion[row]?.[column] ?? 0;
      return count === 0 ? [] : [{ first, second, count }];
    }),
  );
}
