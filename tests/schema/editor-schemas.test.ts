import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

import { type EntryKind, entryKinds } from "../../src/model/archive";
import { eventKindDefinitions } from "../../src/model/terms/event";
import { entrySchemas } from "../../src/schema/entry-schemas";

/** A schema made as Astro makes it for editors' programs, and a validator that knows it as they do. */
function validatorOf(kind: EntryKind): ValidateFunction {
  // Dates and addresses have patterns too; these are what is tested.
  const formats = { date: true, uri: true } as const;
  const ajv = new Ajv2020({ keywords: ["enumDescriptions"], allowUnionTypes: true, formats });
  return ajv.compile(z.toJSONSchema(entrySchemas[kind], { io: "input", unrepresentable: "any" }));
}

const frontMatterOf = (path: string): Record<string, unknown> =>
  parse(readFileSync(path, "utf8").split(/^---$/m)[1] ?? "") as Record<string, unknown>;

describe.each(entryKinds)("the JSON Schema of %s, for editors", { timeout: 60_000 }, (kind) => {
  const fits = validatorOf(kind);

  test("takes the front matter of every entry of the record", () => {
    for (const file of readdirSync(`content/${kind}`))
      expect(fits(frontMatterOf(`content/${kind}/${file}`)) || fits.errors, file).toBe(true);
  });

  test("says of each field what to write", () => {
    const { properties = {} } = z.toJSONSchema(entrySchemas[kind], { io: "input", unrepresentable: "any" });
    for (const [name, field] of Object.entries(properties)) expect(field, name).toHaveProperty("description");
  });
});

test("a misspelt field, a misspelt value and a missing field are errors while one types", () => {
  const fits = validatorOf("events");
  const [file = ""] = readdirSync("content/events");
  const event = frontMatterOf(`content/events/${file}`);
  expect(fits(event)).toBe(true);
  expect(fits({ ...event, certainy: "confirmed" })).toBe(false);
  expect(fits({ ...event, kind: "delivry" })).toBe(false);
  expect(fits({ ...event, headline: undefined })).toBe(false);
});

test("a closed list says what each of its values means", () => {
  const { properties } = z.toJSONSchema(entrySchemas.warnings, { io: "input", unrepresentable: "any" });
  expect(properties?.demand).toMatchObject({
    enum: ["refrain", "stop"],
    enumDescriptions: ["Not to begin something", "To stop or undo something"],
  });
});

test("a defined list gives each value's label, definition and example, a line each", () => {
  const { properties } = z.toJSONSchema(entrySchemas.events, { io: "input", unrepresentable: "any" });
  const { enum: values = [], enumDescriptions } = Object(properties?.kind) as {
    enum?: string[];
    enumDescriptions: string[];
  };
  expect(enumDescriptions[values.indexOf("pledge")]?.split("\n")).toEqual([
    "Pledge",
    eventKindDefinitions.pledge.definition,
    `Example: ${eventKindDefinitions.pledge.example}`,
  ]);
});
