import { strFromU8, unzipSync } from "fflate";
import { type HTMLElement, parse } from "node-html-parser";
import { beforeAll, expect, test } from "vitest";

import { mainTables } from "../../src/data-files/all-tables";
import { flatColumnsOf } from "../../src/data-files/table";
import { workbookOf } from "../../src/data-files/workbook";
import type { JudgedRecord } from "../../src/model/record";
import { publishedRecord } from "./published-record";

let judged: JudgedRecord;
let parts: Record<string, Uint8Array>;
let texts: readonly string[];

beforeAll(async () => {
  judged = await publishedRecord();
  parts = unzipSync((await workbookOf(judged)).bytes);
  texts = part("xl/sharedStrings.xml")
    .querySelectorAll("t")
    .map(({ text }) => text);
});

test("it has a sheet about it, and one for each table, in their order", () => {
  const names = part("xl/workbook.xml")
    .querySelectorAll("sheet")
    .map((sheet) => sheet.getAttribute("name"));
  expect(names).toEqual(["About", ...mainTables.map(({ name }) => name)]);
});

test.each(mainTables.map((table, place) => [table.name, table, place + 2] as const))(
  "the sheet of %s has a row for each of its table's, below their names",
  (_, table, sheet) => {
    const rows = cellsOf(sheet);
    expect(rows).toHaveLength(table.rows(judged).length + 1);
    expect(rows[0]).toEqual(flatColumnsOf(table).map(({ name }) => name));
  },
);

test("a month, a name in Cyrillic and a version stay the texts they are", () => {
  const actors = cellsOf(mainTables.findIndex(({ name }) => name === "actors") + 2).flat();
  expect(actors).toContain("Владимир Путин");
  const events = cellsOf(mainTables.findIndex(({ name }) => name === "events") + 2).flat();
  expect(events.some((cell) => typeof cell === "string" && /^\d{4}-\d\d$/.test(cell))).toBe(true);
  expect(cellsOf(1).flat()).toContain(judged.archive.record.dataVersion);
});

test("the same record gives the same bytes", async () => {
  const again = await workbookOf({ ...judged });
  expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from((await workbookOf(judged)).bytes))).toBe(0);
});

/** The cells of a sheet, from 1, row by row: texts as texts, all else as a number. */
function cellsOf(sheet: number): (string | number)[][] {
  return part(`xl/worksheets/sheet${sheet}.xml`)
    .querySelectorAll("row")
    .map((row) =>
      row.querySelectorAll("c").map((cell) => {
        const value = Number(cell.querySelector("v")?.text);
        return cell.getAttribute("t") === "s" ? (texts[value] ?? "") : value;
      }),
    );
}

function part(name: string): HTMLElement {
  const bytes = parts[name];
  if (!bytes) throw new Error(`The workbook has no ${name}.`);
  return parse(strFromU8(bytes));
}
