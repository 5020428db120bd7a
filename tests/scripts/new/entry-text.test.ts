import { format } from "prettier";
import { describe, expect, test } from "vitest";

import { fieldsOfKind } from "../../../scripts/new/entry-field";
import { entryText } from "../../../scripts/new/entry-text";

const event = (fields: Record<string, unknown>, notes = "") =>
  entryText(fieldsOfKind("events"), {
    id: "2023-03-an-event",
    fields,
    summary: "It arrived.",
    notes,
    day: "2025-01-15",
    why: "First entry.",
  });

describe("the file of a new entry", () => {
  test("has its fields in the order of the schema, without empty ones, and ends with its log", () => {
    const text = event({ sources: ["a-source"], actors: [], endDate: null, date: "2023-03", headline: "It arrives" });
    expect(text).toBe(`---
id: 2023-03-an-event
date: 2023-03
headline: It arrives
sources: [a-source]
reviewed: 2025-01-15
changes:
  - date: 2025-01-15
    what: added
    why: First entry.
---

It arrived.
`);
  });

  test("keeps a year alone a number, and puts in quotation marks what YAML would misread", () => {
    const text = event({ date: "2023", headline: '"Red line": drawn # again' });
    expect(text).toContain("date: 2023\n");
    expect(text).toContain(`headline: '"Red line": drawn # again'`);
  });

  test("sets a long list of ids below each other", () => {
    const ids = ["one", "two", "three"].map((word) => `newspaper-2023-03-01-a-rather-long-title-number-${word}`);
    expect(event({ sources: ids })).toContain(`sources:\n  - ${ids.join("\n  - ")}\n`);
  });

  test("opens its notes with their heading", () => {
    expect(event({}, "Translations differ.")).toMatch(/\n\nIt arrived\.\n\n## Notes\n\nTranslations differ\.\n$/);
  });

  test("is as the formatter would leave it", async () => {
    const long = "A sentence that is long enough to need a second line, with a colon: and 'marks' of “both” kinds, ";
    const text = event({
      headline: 'It is "there"',
      answers: [{ warning: "2023-01-10-a-warning", basis: long.repeat(2), sources: ["a", "b"] }],
    });
    expect(await format(text, { parser: "markdown", printWidth: 120 })).toBe(text);
  });
});
