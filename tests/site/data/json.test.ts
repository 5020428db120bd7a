import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import { files } from "../support/built-site";
import { cell, publishedCsv, publishedJson } from "./published-tables";

interface DataFile {
  readonly $schema: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const names = files.flatMap((file) => /^data\/([^/]+)\.schema\.json$/.exec(file)?.[1] ?? []);

test("every table of entries is there", () => {
  expect(names).toEqual(
    expect.arrayContaining(["actors", "claims", "events", "lines", "links", "sources", "warnings", "weapons"]),
  );
});

describe.each(names)("%s.json", (name) => {
  const file = publishedJson(`${name}.json`) as DataFile;
  const schema = publishedJson(`${name}.schema.json`) as { readonly $id: string };

  test("is what its schema says, strictly", () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    formats(ajv);
    const validate = ajv.compile(schema);
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...file, rows: [{ ...file.rows[0], surprise: 1 }] })).toBe(false);
  });

  test("names its schema by the address at which that is published", () => {
    expect(file.$schema).toBe(schema.$id);
    expect(schema.$id).toMatch(new RegExp(`^https?://.+/data/${name}\\.schema\\.json$`));
  });

  test("holds what the CSV file holds", () => {
    const rows = publishedCsv(name);
    expect(rows.length).toBe(file.rows.length);
    const differing = rows.flatMap((row, place) =>
      Object.entries(file.rows[place] ?? {})
        .filter(([column]) => column in row)
        .filter(([column, value]) => cell(row, column) !== inCell(value))
        .map(([column]) => `${row.id}: ${column}`),
    );
    expect(differing).toEqual([]);
  });
});

function inCell(value: unknown): string {
  if (Array.isArray(value)) return value.join("|");
  return value === null ? "" : `${value as string | number | boolean}`;
}
