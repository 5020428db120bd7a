import { unzipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";

import { data, published } from "../addresses";
import type { JudgedRecord } from "../model/record";
import { mainTables } from "./all-tables";
import { editionOf, lastChangeOf, listSeparator } from "./formats";
import { flatColumnsOf, oncePerRecord, type Table } from "./table";
import { type NamedBytes, zipOf } from "./zip";

/** What one cell of a spreadsheet may hold, in letters. */
const longestCell = 32_767;

type Cell = string | number | boolean | null;

/**
 * The main tables as one workbook for spreadsheets: a sheet about it, then a sheet for each table. Dates are texts, as exact as
 * the record has them, so that no program turns August 2024 into its first day; a list stands in one cell. The same record gives
 * the same bytes.
 * @throws RangeError if a value is longer than a cell may be
 */
export const workbookOf: (judged: JudgedRecord) => Promise<NamedBytes> = oncePerRecord(async (judged) => {
  const written = await writeXlsxFile([
    aboutSheet(judged),
    ...mainTables.map((table) => sheetOf(judged, table)),
  ]).toBuffer();
  const parts = Object.entries(unzipSync(new Uint8Array(written))).map(([name, bytes]) => ({ name, bytes }));
  // Packed anew: the library writes the time at which it did.
  return { name: "red-line-record.xlsx", bytes: zipOf(parts, lastChangeOf(judged.archive)) };
});

function aboutSheet({ archive }: JudgedRecord) {
  const { record } = archive;
  const { asOf, dataVersion, codebookVersion } = editionOf(record);
  const facts: readonly (readonly [string, string])[] = [
    ["Record", record.name],
    ["As of", asOf],
    ["Data version", dataVersion],
    ["Codebook version", codebookVersion],
    ["Licence", record.licence],
    ["Published at", published(data)],
    ["Dates", "YYYY-MM-DD, YYYY-MM or YYYY, as exact as the source is"],
    ["Lists", `One cell, with “${listSeparator}” between the items`],
  ];
  return {
    sheet: "About",
    data: facts.map(([name, value]) => [heading(name), value]),
    columns: [{ width: 20 }, { width: 80 }],
  };
}

function sheetOf(judged: JudgedRecord, table: Table) {
  const columns = flatColumnsOf(table);
  const rows = table.rows(judged).map((row) => columns.map(({ name }) => cellOf(row[name], `${table.name}: ${name}`)));
  return {
    sheet: table.name,
    data: [columns.map(({ name }) => heading(name)), ...rows],
    stickyRowsCount: 1,
    columns: columns.map(({ name }) => ({ width: name === "id" ? 40 : 20 })),
  };
}

function heading(value: string) {
  return { value, fontWeight: "bold" as const };
}

function cellOf(value: unknown, place: string): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = Array.isArray(value) ? value.map(String).join(listSeparator) : typeof value === "string" ? value : "";
  if (text.length > longestCell)
    throw new RangeError(`${place} has ${text.length} letters; a cell holds ${longestCell}.`);
  return text === "" ? null : text;
}
