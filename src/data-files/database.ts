import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";

import { data, published } from "../addresses";
import type { JudgedRecord } from "../model/record";
import { allTables } from "./all-tables";
import { editionOf } from "./formats";
import { type Column, type ColumnType, columnsOf, oncePerRecord, type Row, type Table } from "./table";
import type { NamedBytes } from "./zip";

/**
 * All tables as one SQLite database, with their keys, references and closed lists. A table is called as its CSV file is,
 * with `_` for `-`; a list is JSON; `edition` says which state of the data it is, and `columns` what each column holds.
 * The same record gives the same bytes.
 * @throws Error if a row breaks a key, a reference or a closed list
 */
export const databaseOf: (judged: JudgedRecord) => NamedBytes = oncePerRecord((judged) => {
  const database = new DatabaseSync(":memory:");
  try {
    // Tables refer to tables that come after them: what is referred to is looked up when all are there.
    database.exec("PRAGMA foreign_keys = OFF; BEGIN");
    writeEdition(database, judged);
    writeColumns(database);
    for (const table of allTables) writeTable(database, table, table.rows(judged));
    database.exec("COMMIT");
    const [broken] = database.prepare("PRAGMA foreign_key_check").all();
    if (broken) throw new Error(`A reference leads nowhere: ${JSON.stringify(broken)}`);
    return { name: "red-line-record.sqlite", bytes: bytesOf(database) };
  } finally {
    database.close();
  }
});

/** What a file of it holds: without free pages, so that it depends on the rows alone. */
function bytesOf(database: DatabaseSync): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "red-line-record-"));
  try {
    const file = join(folder, "database");
    database.prepare("VACUUM INTO ?").run(file);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeEdition(database: DatabaseSync, { archive }: JudgedRecord): void {
  const { name, licence } = archive.record;
  const edition = { name, ...editionOf(archive.record), licence, address: published(data) };
  const columns = Object.keys(edition).map((column) => `${quoted(column)} TEXT NOT NULL`);
  database.exec(`CREATE TABLE "edition" (${columns.join(", ")}) STRICT`);
  insert(database, "edition", [Object.values(edition)]);
}

function writeColumns(database: DatabaseSync): void {
  database.exec(
    'CREATE TABLE "columns" ("table" TEXT NOT NULL, "column" TEXT NOT NULL, "description" TEXT NOT NULL, PRIMARY KEY ("table", "column")) STRICT',
  );
  const rows = allTables.flatMap((table) =>
    columnsOf(table).map(({ name, description }) => [sqlName(table.name), name, description]),
  );
  insert(database, "columns", rows);
}

function writeTable(database: DatabaseSync, table: Table, rows: readonly Row[]): void {
  const columns = columnsOf(table);
  const parts = [
    ...columns.map(columnDefinition),
    `PRIMARY KEY (${table.key.map(quoted).join(", ")})`,
    ...table.foreignKeys.map(
      ({ columns: from, table: target, key }) =>
        `FOREIGN KEY (${from.map(quoted).join(", ")}) REFERENCES ${quoted(sqlName(target))} (${key.map(quoted).join(", ")})`,
    ),
  ];
  database.exec(`CREATE TABLE ${quoted(sqlName(table.name))} (${parts.join(", ")}) STRICT`);
  insert(
    database,
    sqlName(table.name),
    rows.map((row) => columns.map(({ name }) => sqlValue(row[name]))),
  );
}

function insert(database: DatabaseSync, table: string, rows: readonly (readonly SQLInputValue[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${first.map(() => "?").join(", ")})`);
  for (const row of rows) statement.run(...row);
}

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: "TEXT",
  choice: "TEXT",
  day: "TEXT",
  address: "TEXT",
  "whole number": "INTEGER",
  number: "REAL",
  "true or false": "INTEGER",
  list: "TEXT",
  objects: "TEXT",
};

function columnDefinition({ name, type, nullable, choices }: Column): string {
  const allowed = type === "choice" ? (choices?.map(({ value }) => text(value)) ?? []) : [];
  const check = type === "true or false" ? ["0", "1"] : allowed;
  return [
    `${quoted(name)} ${sqlTypes[type]}`,
    ...(nullable ? [] : ["NOT NULL"]),
    ...(check.length > 0 ? [`CHECK (${quoted(name)} IN (${check.join(", ")}))`] : []),
  ].join(" ");
}

function sqlValue(value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}

function sqlName(table: string): string {
  return table.replaceAll("-", "_");
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
