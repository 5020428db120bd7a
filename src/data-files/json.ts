import { z } from "zod";

import { dataFile, published } from "../addresses";
import type { JudgedRecord } from "../model/record";
import { editionFields, editionOf } from "./edition";
import { textField } from "./fields";
import type { Table } from "./table";

/** A table as JSON: which state of the data it is, then a list of rows, one a line. */
export function jsonOf(judged: JudgedRecord, table: Table): string {
  const { record } = judged.archive;
  const head = {
    $schema: published(dataFile(`${table.name}.schema.json`)),
    name: table.name,
    licence: record.licence,
    ...editionOf(record),
  };
  const rows = table.rows(judged).map((row) => `\n${JSON.stringify(row)}`);
  return `${JSON.stringify(head).slice(0, -1)},"rows":[${rows.join(",")}\n]}\n`;
}

/** The JSON Schema (2020-12) of a table's JSON file, made from the description of its row. */
export function jsonSchemaOf(table: Table): object {
  const file = z.strictObject({
    $schema: z.url().describe("The address of this schema"),
    name: z.literal(table.name).describe("The name of the table"),
    licence: textField.describe("The licence under which it may be used"),
    ...editionFields,
    rows: z.array(table.row).describe(table.description),
  });
  const { $schema, ...schema } = z.toJSONSchema(file, { override: withoutGreatestInteger });
  return { $schema, $id: published(dataFile(`${table.name}.schema.json`)), title: table.title, ...schema };
}

/** The greatest whole number that JavaScript can count to says nothing of the data. */
function withoutGreatestInteger({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
