import { describe, expect, test } from "vitest";
import { files, readBuilt } from "../support/built-site";
import { cell, type Cells, publishedCsv, publishedJson } from "./published-tables";

/* Reads datapackage.json and the CSV files as a validator does, knowing nothing else of them. */

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints: {
    readonly required: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly $schema: string;
  readonly type: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const dataPackage = publishedJson("datapackage.json") as {
  readonly $schema: string;
  readonly name: string;
  readonly created: string;
  readonly resources: readonly Resource[];
};
const { resources } = dataPackage;

const lexical: Readonly<Record<string, RegExp>> = {
  string: /^[^]+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** What is wrong with a cell by the description of its field. */
function faultOfCell({ type, constraints }: Field, written: string): string | undefined {
  if (written === "") return constraints.required ? "is empty" : undefined;
  if (!lexical[type]?.test(written)) return `is no ${type}`;
  if (type === "date" && new Date(written).toISOString().slice(0, 10) !== written) return "is no day of the calendar";
  if (constraints.enum && !constraints.enum.includes(written)) return "is not in the list";
  if (constraints.pattern && !new RegExp(constraints.pattern).test(written)) return "does not fit the pattern";
  if (constraints.minimum !== undefined && Number(written) < constraints.minimum) return "is too small";
  if (constraints.maximum !== undefined && Number(written) > constraints.maximum) return "is too large";
  return undefined;
}

function keyOf(row: Cells, columns: readonly string[]): string {
  return columns.map((column) => cell(row, column)).join("\u0000");
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}

test("every CSV file is described, and nothing else", () => {
  const published = files.filter((file) => /^data\/[^/]*\.csv$/.test(file)).map((file) => file.slice("data/".length));
  expect(resources.map(({ path }) => path).sort()).toEqual(published.sort());
});

test("the package and its resources say by which version of the standard they are written", () => {
  expect(dataPackage.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
  expect(new Set(resources.map(({ $schema, type }) => `${$schema} ${type}`))).toEqual(
    new Set(["https://datapackage.org/profiles/2.0/dataresource.json table"]),
  );
  expect(Object.keys(dataPackage)).not.toContain("profile");
});

test("names are those that the standard allows, each once", () => {
  const names = [dataPackage.name, ...resources.map(({ name }) => name)];
  expect(names.filter((name) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
  expect(repeated(names)).toEqual([]);
});

test("the package was created on the day of the latest change, not of the build", () => {
  const changed = ["warnings", "events", "lines", "actors", "weapons", "sources", "claims"].flatMap((name) => {
    const { rows } = publishedJson(`${name}.json`) as { rows: { changes: { date: string }[] }[] };
    return rows.flatMap(({ changes }) => changes.map(({ date }) => date));
  });
  // What changed about the record itself is in no table; the page of changes tells it too.
  const told = readBuilt("changes/index.html")
    .toString("utf8")
    .matchAll(/ id="day-([\d-]+)"/g);
  changed.push(...Array.from(told, ([, day = ""]) => day));
  expect(dataPackage.created).toBe(`${changed.sort().at(-1)}T00:00:00Z`);
});

describe.each(resources)("$path", ({ name, path, bytes, rows: count, schema }) => {
  const rows = publishedCsv(name);

  test("has the columns described, in order, each with words on what it holds", () => {
    const [header = ""] = readBuilt(`data/${path}`).toString("utf8").split("\r\n");
    expect(header.split(",")).toEqual(schema.fields.map((field) => field.name));
    expect(schema.fields.filter(({ description }) => description.length < 8)).toEqual([]);
  });

  test("has the size and the number of rows given", () => {
    expect([bytes, count]).toEqual([readBuilt(`data/${path}`).byteLength, rows.length]);
  });

  test("holds in every cell what its column may hold", () => {
    const faults = rows.flatMap((row) =>
      schema.fields.flatMap((field) => {
        const fault = faultOfCell(field, cell(row, field.name));
        return fault === undefined ? [] : [`${keyOf(row, schema.primaryKey)} ${field.name} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("has a key that tells its rows apart", () => {
    const keys = rows.map((row) => keyOf(row, schema.primaryKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("refers only to rows that are there", () => {
    const faults = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const there = new Set(publishedCsv(reference.resource).map((row) => keyOf(row, reference.fields)));
      const named = rows.map((row) => keyOf(row, fields)).filter((key) => key.replaceAll("\u0000", "") !== "");
      return named.filter((key) => !there.has(key)).map((key) => `${key} is not in ${reference.resource}`);
    });
    expect(faults).toEqual([]);
  });
});
