import papaparse from "papaparse";
import { z } from "zod";

import { dataFile, published } from "../addresses";
import type { Archive, RecordSettings } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { dayField, textField } from "./fields";
import { choicesOf, type Column, flatColumnsOf, type Row, type Table } from "./table";

/** Which state of the data a file holds; every file carries it. CODEBOOK section 11. */
const editionFields = {
  asOf: dayField.describe("The day up to which events were looked for"),
  dataVersion: textField.describe("The version of the data"),
  codebookVersion: textField.describe("The version of the codebook by which they were coded and judged"),
};

/** The as-of date and the versions. */
export function editionOf({ asOf, dataVersion, codebookVersion }: RecordSettings) {
  return { asOf, dataVersion, codebookVersion };
}

/** The day of the latest change to any entry or to the record itself, `YYYY-MM-DD`: when the data came to be as they are. */
export function lastChangeOf({ byId, record }: Pick<Archive, "byId" | "record">): string {
  const entries = Object.values(byId).flatMap((ofKind) => [...ofKind.values()]);
  const days = [record, ...entries].flatMap(({ changes }) => changes.map(({ date }) => date));
  return days.reduce((latest, day) => (day > latest ? day : latest), record.asOf);
}

/** What stands between the items of a list in one cell. No item holds it. */
export const listSeparator = "|";

/** A table as it is in CSV: its columns without lists of objects, then the as-of date and the versions. */
export function csvColumnsOf({ row }: Pick<Table, "row">): readonly Column[] {
  return flatColumnsOf({ row: z.strictObject({ ...row.shape, ...editionFields }) });
}

/**
 * A table as CSV by RFC 4180: a header, commas, CRLF, quotation marks where needed. Every value stands as it is; an
 * empty cell is an empty list or nothing.
 * @throws RangeError if an item of a list holds the separator
 */
export function csvOf(record: JudgedRecord, table: Table): string {
  const columns = csvColumnsOf(table);
  const edition = editionOf(record.archive.record);
  const cells = table.rows(record).map((row) => columns.map(({ name }) => cellOf({ ...row, ...edition }, name)));
  return `${papaparse.unparse([columns.map(({ name }) => name), ...cells], { newline: "\r\n" })}\r\n`;
}

function cellOf(row: Row, name: string): string {
  const value = row[name];
  if (Array.isArray(value)) return value.map(String).map(checkedItem).join(listSeparator);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function checkedItem(item: string): string {
  if (item.includes(listSeparator)) throw new RangeError(`“${item}” holds the separator of lists, ${listSeparator}`);
  return item;
}

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
  return standardSchema(file, table.title, published(dataFile(`${table.name}.schema.json`)));
}

/**
 * What a file holds, as JSON Schema in the standard's own words.
 * @param address where the schema is published
 */
export function standardSchema(file: z.ZodType, title: string, address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(file, { override: withStandardWordsOnly });
  return { $schema, $id: address, title, ...schema };
}

/**
 * A strict validator takes no word that the standard does not have: what each value of a closed list means stands beside it as
 * its title and description. The greatest whole number that JavaScript can count to says nothing of the data.
 */
function withStandardWordsOnly({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  const choices = choicesOf(jsonSchema);
  if (!choices || !("enumDescriptions" in jsonSchema)) return;
  delete jsonSchema.enum;
  delete jsonSchema.enumDescriptions;
  jsonSchema.oneOf = choices.map(({ value, meaning, definition }) => ({
    const: value,
    ...(meaning === null ? {} : { title: meaning }),
    ...(definition.length > 0 ? { description: definition.join("\n") } : {}),
  }));
}

/** A file to download. */
export interface FileView {
  readonly name: string;
  readonly href: string;
  /** "345 kB". */
  readonly size: string;
}

const kilobytes = new Intl.NumberFormat("en-GB", { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat("en-GB", { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });

/** The size of a file for readers: "345 kB", "1.1 MB". */
export function bytesText(bytes: number): string {
  return bytes < 999_500 ? kilobytes.format(Math.max(1, bytes / 1000)) : megabytes.format(bytes / 1_000_000);
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  sqlite: "application/vnd.sqlite3",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** The media type of a data file, by its name. */
export function mediaTypeOf(name: string): string {
  return mediaTypes[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
