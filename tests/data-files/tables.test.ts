import { describe, expect, test } from "vitest";

import { columnsOf, type Row, type Table } from "../../src/data-files/table";
import { csvOf } from "../../src/data-files/formats";
import { allTables, mainTables } from "../../src/data-files/all-tables";
import type { Entries } from "../../src/model/archive";
import type { Relation } from "../../src/model/terms/event";
import { consequenceKindDefinitions } from "../../src/model/terms/warning";
import { actorSchema } from "../../src/schema/actor";
import { claimSchema } from "../../src/schema/claim";
import { eventSchema } from "../../src/schema/event";
import { lineSchema } from "../../src/schema/line";
import { sourceSchema } from "../../src/schema/source";
import { warningSchema } from "../../src/schema/warning";
import { weaponSchema } from "../../src/schema/weapon";
import { anAnswer, anEvent, aSource, aWarning, aWeapon, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "../views/judged";

function tableNamed(name: string): Table {
  const table = allTables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

function rowsOf(name: string, overrides: Partial<Entries> = {}): readonly Row[] {
  return tableNamed(name).rows(aJudgedRecord(overrides));
}

describe("every field of an entry is a column", () => {
  const schemas = {
    warnings: warningSchema,
    events: eventSchema,
    lines: lineSchema,
    actors: actorSchema,
    weapons: weaponSchema,
    sources: sourceSchema,
    claims: claimSchema,
  };
  /** Written as columns of their own, or as another table. */
  const spreadOut: Readonly<Record<string, string>> = {
    lapsed: "lapsedDate",
    answers: "warnings",
    archived: "archivedAddress",
  };

  test.each(Object.entries(schemas))("%s", (name, schema) => {
    const columns = columnsOf(tableNamed(name)).map((column) => column.name);
    const fields = Object.keys(schema.shape).map((field) => spreadOut[field] ?? field);
    expect(fields.filter((field) => !columns.includes(field))).toEqual([]);
  });
});

test("every column is described, without a full stop", () => {
  const faults = mainTables.flatMap((table) =>
    columnsOf(table)
      .filter(({ description }) => description === "" || description.endsWith("."))
      .map(({ name }) => `${table.name}.${name}`),
  );
  expect(faults).toEqual([]);
});

test("a column of a defined list has each value with its definition and an example", () => {
  const column = columnsOf(tableNamed("lines")).find(({ name }) => name === "consequenceKinds");
  expect(column?.choices?.find(({ value }) => value === "direct-war")).toEqual({
    value: "direct-war",
    meaning: "Direct war",
    definition: [
      consequenceKindDefinitions["direct-war"].definition,
      `Example: ${consequenceKindDefinitions["direct-war"].example}`,
    ],
  });
});

describe("withdrawn entries", () => {
  const withdrawn = { withdrawn: aWithdrawal() };
  const crossing = anEvent({ answers: [anAnswer()] });

  test("stay, are marked, and have no outcome", () => {
    expect(rowsOf("warnings", { warnings: [aWarning(withdrawn)] })).toMatchObject([
      { withdrawn: true, withdrawnDate: "2025-02-01", outcome: null, linksCounted: null, flags: [] },
    ]);
  });

  test("tie nothing: their links say why they do not count", () => {
    expect(rowsOf("links", { events: [{ ...crossing, ...withdrawn }] })).toMatchObject([
      { counts: false, leftOutBecause: "withdrawn", countsForLine: false, leftOutOfLineBecause: "withdrawn" },
    ]);
  });
});

describe("a link", () => {
  test("counts the days from the warning, as a range where a date is not exact", () => {
    const event = anEvent({ date: on("2023-03"), answers: [anAnswer()] });
    expect(rowsOf("links", { events: [event] })).toMatchObject([{ daysAfterMin: 50, daysAfterMax: 80, counts: true }]);
  });

  test("yields, for the line, to a link of the same event that prevails", () => {
    const later = aWarning({ id: "2023-02-10-again", date: on("2023-02-10") });
    const answers = [anAnswer({ relation: "partial-crossing", missing: "stage" }), anAnswer({ warning: later.id })];
    expect(rowsOf("links", { warnings: [aWarning(), later], events: [anEvent({ answers })] })).toMatchObject([
      { counts: true, countsForLine: false, leftOutOfLineBecause: "another-link-prevails" },
      { counts: true, countsForLine: true, leftOutOfLineBecause: null },
    ]);
  });

  test("says in the windows of which crossings an act falls, and of restraint nothing", () => {
    const answering = (id: string, date: string, relation: Relation) =>
      anEvent({
        id,
        date: on(date),
        sides: [relation === "other-response" ? "russia" : "ukraine"],
        answers: [anAnswer({ relation })],
      });
    const events = [
      answering("held", "2023-02-01", "restraint"),
      answering("crossed", "2023-03-01", "crossing"),
      answering("answered", "2023-04-01", "other-response"),
      answering("again", "2025-04-01", "other-response"),
    ];
    expect(rowsOf("links", { events })).toMatchObject([
      { timing: null, inWindowsOf: [], timingForLine: null },
      { timing: null, inWindowsOf: [], relationForLine: "crossing" },
      { timing: "counts", inWindowsOf: ["crossed"], timingForLine: "counts", inWindowsForLine: ["crossed"] },
      { timing: "late", inWindowsOf: [] },
    ]);
  });
});

describe("CSV", () => {
  test("has one row an item for each list of ids", () => {
    const entries = {
      warnings: [aWarning({ weapons: ["a-missile", "another"] })],
      weapons: [aWeapon(), aWeapon({ id: "another" })],
    };
    expect(rowsOf("warning-weapons", entries)).toEqual([
      { warning: "2023-01-10-a-warning", weapon: "a-missile" },
      { warning: "2023-01-10-a-warning", weapon: "another" },
    ]);
  });

  test("joins lists, quotes what has commas or quotation marks, and ends lines as RFC 4180 says", () => {
    const source = aSource({ title: 'He said "no", twice' });
    const csv = csvOf(aJudgedRecord({ sources: [source] }), tableNamed("sources"));
    expect(csv).toContain(',"He said ""no"", twice",');
    expect(csv.split("\r\n")).toHaveLength(3);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const warning = csvOf(
      aJudgedRecord({ warnings: [aWarning({ themes: ["arms-supply", "crimea"] })] }),
      tableNamed("warnings"),
    );
    expect(warning).toContain(",arms-supply|crimea,");
  });

  test("puts nothing before a text that a spreadsheet may take for a formula", () => {
    const csv = csvOf(aJudgedRecord({ sources: [aSource({ title: "=1+1" })] }), tableNamed("sources"));
    expect(csv).toContain("\r\na-source,=1+1,");
  });

  test("names an item that holds the separator instead of writing two", () => {
    const record = aJudgedRecord({ weapons: [aWeapon({ aliases: ["A|B"] })] });
    expect(() => csvOf(record, tableNamed("weapons"))).toThrow(/“A\|B” holds the separator/);
  });
});
