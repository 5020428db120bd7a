import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

import { citationCff } from "../../src/data-files/release-papers";
import { recordSchema } from "../../src/schema/record";
import { aRecord } from "../builders";

test("CITATION.cff of the repository says what content/record.yaml says", () => {
  const record = recordSchema.parse(parse(readFileSync("content/record.yaml", "utf8")));
  expect(readFileSync("CITATION.cff", "utf8")).toBe(citationCff(record, record.url));
});

test("a citation has all that version 1.2.0 of the format asks for", () => {
  expect(parse(citationCff(aRecord({ released: "2026-02-03" }), "https://record.example"))).toMatchObject({
    "cff-version": "1.2.0",
    message: expect.any(String) as string,
    title: "A Record",
    authors: [{ name: "A Publisher" }],
    type: "dataset",
    version: "1.0.0",
    "date-released": "2026-02-03",
    license: "CC-BY-4.0",
  });
});

test("while a version is not released, a citation gives no date for it", () => {
  expect(parse(citationCff(aRecord(), "https://record.example"))).not.toHaveProperty("date-released");
});

test("a version that looks like a number stays a text", () => {
  expect(parse(citationCff(aRecord({ dataVersion: "1.0" }), "https://record.example"))).toMatchObject({
    version: "1.0",
  });
});

test("a licence that machines don't know by this name is named, with those that may stand there", () => {
  expect(() => citationCff(aRecord({ licence: "CC-BY" }), "https://record.example")).toThrow(
    /“CC-BY” → one of CC BY 4.0/,
  );
});
