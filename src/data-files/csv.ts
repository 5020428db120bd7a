import papaparse from "papaparse";
import { z } from "zod";

import type { JudgedRecord } from "../model/record";
import { type Column, flatColumnsOf } from "./columns";
import { editionFields, editionOf } from "./edition";
import type { Row, Table } from "./table";

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
