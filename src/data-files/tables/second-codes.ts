import { z } from "zod";

import type { SecondCodes } from "../../model/archive";
import { type CodedField, codedPairs, codeText, comparedFieldLabels } from "../../model/coding";
import { termSchema } from "../../schema/common";
import { settledCodesSchema } from "../../schema/second-codes";
import { idField, like, textField } from "../fields";
import { defineTable } from "../table";

const settling = settledCodesSchema.shape.settled.element.shape;

const row = z.strictObject({
  coding: idField.describe("The sheet: the day on which it was filled and its seed"),
  number: textField.describe("The number in the sheet; W of a statement, L of a link"),
  warning: idField.nullable().describe("The warning; empty of a statement that the record holds as an event"),
  event: idField.nullable().describe("The event of a link, or the statement that is held as an event"),
  field: termSchema(comparedFieldLabels).describe("What was coded; outcomes are derived from the codes of each"),
  first: textField.describe("What the first coder had before discussion; kinds with ; between them"),
  second: textField.describe("What the second coder had before discussion"),
  agreed: z.boolean().describe("Derived: whether the two are the same"),
  settled: textField.nullable().describe("What the two were settled to, where they differed"),
  reason: like(textField.nullable(), settling.reason),
  outcomeChanged: like(z.boolean(), settling.outcomeChanged),
  note: textField.nullable().describe("What the second coder wrote beside the codes"),
});
type CodeRow = z.infer<typeof row>;

export const secondCodes = defineTable({
  name: "second-codes",
  title: "Codes given twice",
  description: "One row a field that two coders coded for the same thing, as each had it before discussion.",
  row,
  key: ["coding", "number", "field"],
  refersTo: { warning: "warnings", event: "events" },
  rows: ({ archive }) => {
    const settled = new Map(
      archive.settledCodes.flatMap(({ of, settled: items }) => items.map((item) => [keyOf(of, item), item] as const)),
    );
    return archive.secondCodes.flatMap((codes) =>
      rowsOf(codes, archive.byId.warnings).map((one) => {
        const item = settled.get(keyOf(codes.id, one));
        if (!item) return one;
        const { reason, outcomeChanged } = item;
        return { ...one, settled: codeText(item.settled), reason, outcomeChanged };
      }),
    );
  },
});

function keyOf(coding: string, { number, field }: Pick<CodeRow, "number" | "field">): string {
  return `${coding} ${number} ${field}`;
}

function rowsOf(codes: SecondCodes, warnings: ReadonlyMap<string, unknown>): CodeRow[] {
  const things = new Map([
    ...codes.statements.map(({ number, entry, note }) => [number, { ...placeOf(entry, warnings), note }] as const),
    ...codes.links.map(({ number, warning, event, note }) => [number, { warning, event, note }] as const),
  ]);
  const rowOf = (number: string, field: CodedField | "outcome", first: string, second: string): CodeRow[] => {
    const thing = things.get(number);
    if (!thing) return [];
    const unsettled = { settled: null, reason: null, outcomeChanged: false };
    const { note, ...entry } = thing;
    return [{ coding: codes.id, number, ...entry, field, first, second, agreed: first === second, ...unsettled, note }];
  };
  return [
    ...codedPairs(codes).flatMap(({ number, field, first, second }) => rowOf(number, field, first, second)),
    ...codes.statements.flatMap(({ number, outcome }) =>
      outcome ? rowOf(number, "outcome", outcome.first, outcome.second) : [],
    ),
  ];
}

function placeOf(entry: string, warnings: ReadonlyMap<string, unknown>): Pick<CodeRow, "warning" | "event"> {
  return warnings.has(entry) ? { warning: entry, event: null } : { warning: null, event: entry };
}
