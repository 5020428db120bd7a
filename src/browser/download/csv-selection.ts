import papaparse from "papaparse";

import { rowsOf, warningColumns, type TableName } from "./tables";

/** A file's text, and how many rows it has. */
export interface SelectedRows {
  readonly text: string;
  readonly count: number;
}

/**
 * A published table in CSV without the rows of other warnings and of what was withdrawn: the same columns, written the
 * same way. Each row carries as-of date and versions, so the file needs no lines that other programs would stumble on.
 */
export function csvSelection(csv: string, table: TableName, ids: readonly string[]): SelectedRows {
  const [header = [], ...all] = papaparse.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const place = header.indexOf(warningColumns[table]);
  const withdrawn = header.indexOf("withdrawn");
  const standing = all.filter((row) => row[withdrawn] !== "true");
  const rows = rowsOf(standing, (row) => row[place], ids);
  return { text: `${papaparse.unparse([header, ...rows], { newline: "\r\n" })}\r\n`, count: rows.length };
}
