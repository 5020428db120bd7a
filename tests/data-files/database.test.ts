import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";

import { allTables, mainTables } from "../../src/data-files/all-tables";
import { databaseOf } from "../../src/data-files/database";
import { columnsOf } from "../../src/data-files/table";
import type { JudgedRecord } from "../../src/model/record";
import { publishedRecord } from "./published-record";

let judged: JudgedRecord;
let database: DatabaseSync;
const folder = mkdtempSync(join(tmpdir(), "database-test-"));

beforeAll(async () => {
  judged = await publishedRecord();
  const file = join(folder, "record.sqlite");
  writeFileSync(file, databaseOf(judged).bytes);
  database = new DatabaseSync(file, { readOnly: true });
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

test("it is whole, and every reference leads to a row", () => {
  expect(database.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
});

test.each(allTables.map((table) => [table.name, table] as const))("%s has the rows of its table", (name, table) => {
  const sql = `SELECT count(*) AS count FROM "${name.replaceAll("-", "_")}"`;
  expect(database.prepare(sql).get()).toEqual({ count: table.rows(judged).length });
});

test.each(mainTables.map((table) => [table.name, table] as const))(
  "%s holds each value as the record has it",
  (name, table) => {
    const columns = columnsOf(table);
    const rows = database.prepare(`SELECT * FROM "${name.replaceAll("-", "_")}"`).all();
    const read = rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name, type }) => [
          name,
          row[name] !== null && (type === "list" || type === "objects")
            ? JSON.parse(String(row[name]))
            : type === "true or false" && row[name] !== null
              ? row[name] === 1
              : row[name],
        ]),
      ),
    );
    const written: unknown = JSON.parse(JSON.stringify(table.rows(judged)));
    expect(read).toEqual(written);
  },
);

test("a query over tables finds what happened after a warning", () => {
  const found = database
    .prepare(
      `SELECT events.id FROM links JOIN events ON events.id = links.event
       WHERE links.warning = '2024-09-12-putin-long-range-strikes' AND links.relation = 'crossing'`,
    )
    .all();
  expect(found.length).toBeGreaterThan(0);
});

test("it says which state of the data it is, and what its columns hold", () => {
  const { asOf, dataVersion } = judged.archive.record;
  expect(database.prepare("SELECT asOf, dataVersion FROM edition").all()).toEqual([{ asOf, dataVersion }]);
  const described = database.prepare(`SELECT count(*) AS count FROM "columns" WHERE description = ''`).get();
  expect(described).toEqual({ count: 0 });
});

test("the same record gives the same bytes", () => {
  const again = databaseOf({ ...judged });
  expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(databaseOf(judged).bytes))).toBe(0);
});
