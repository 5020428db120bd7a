import { plugins } from "@citation-js/core";
import { describe, expect, test } from "vitest";

import type { CitationFormat } from "../../src/model/citation";
import { citationView } from "../../src/views/citation";
import { pageHead } from "../../src/views/page-head";
import { someEntries } from "../builders";

const { record } = someEntries();
const path = "/warnings/2024-09-12-strikes/";
const url = `https://record.example${path}`;

function cite(format: CitationFormat, title: string): string {
  const found = citationView(record, title, path).formats.find((one) => one.format === format);
  return found?.text ?? "";
}

/** What another program reads from a citation. */
function readBack(text: string): unknown {
  return plugins.input.chain(text, { generateGraph: false })[0];
}

const titles = [
  "Western strikes would put NATO “at war”",
  "Путин: «красная линия»",
  "Orbán – Rzeszów – Erdoğan",
  "{braces}, 50 % & $5, #1, snake_case, ~ and ^, \\ too",
  "A <b> in a title",
];

describe.each(titles)("“%s” comes back as it was", (title) => {
  test("from BibTeX", () => {
    expect(readBack(cite("bibtex", title))).toMatchObject({ title, URL: url });
  });

  test("from RIS", () => {
    expect(readBack(cite("ris", title))).toMatchObject({ title, URL: url });
  });

  test("from CSL-JSON", () => {
    expect(readBack(cite("csl", title))).toMatchObject({ title, URL: url });
  });
});

test("a page has the same key wherever a format has room for one", () => {
  const key = "a-record-warnings-2024-09-12-strikes";
  expect(cite("bibtex", "A page")).toContain(`@misc{${key},`);
  expect(cite("ris", "A page")).toContain(`ID  - ${key}\n`);
  expect(cite("csl", "A page")).toContain(`"id": "${key}"`);
});

test("a long address stays in one line of RIS", () => {
  const long = `/?${"actor=a-president&".repeat(20)}`;
  const [, , ris] = citationView(record, "A view", long).formats;
  expect(ris?.text).toContain(`UR  - https://record.example${long}\n`);
});

test("once its version is released, every format but RIS, which has no place for it, leads to where it is kept", () => {
  const released = { ...record, released: "2026-02-03" };
  const [text, bibtex, ris, csl] = citationView(released, "A page", path).formats.map((format) => format.text);
  const kept = "data version 1.0.0, kept at https://record.example/data/versions/1.0.0/, as of 2025-12-31";
  expect([text, bibtex, csl].map((each) => each?.includes(kept))).toEqual([true, true, true]);
  expect(readBack(bibtex ?? "")).toMatchObject({ URL: url });
  expect(ris).toContain("UR  - ");
  expect(cite("text", "A page")).not.toContain("kept at");
});

test("every format has the record's name, its as-of date and its data version", () => {
  for (const { text } of citationView(record, "A page", path).formats) {
    expect(text).toContain(record.name);
    expect(text).toContain(record.asOf);
    expect(text).toContain(record.dataVersion);
  }
});

test("the value is dated by the as-of date, and says nothing of a day on which it was looked at", () => {
  const [item] = JSON.parse(cite("csl", "A page")) as Record<string, unknown>[];
  const [year, month, day] = record.asOf.split("-").map(Number);
  expect(item).toMatchObject({ issued: { "date-parts": [[year, month, day]] }, version: record.dataVersion });
  expect(item).not.toHaveProperty("accessed");
});

test("a page is cited by its name, without the record's name behind it", () => {
  const own = { heading: "Crimea", description: "A theme.", path: "/themes/crimea/", section: null };
  const { citation, title } = pageHead(record, { ...own, name: "Crimea (theme)" });
  expect(title).toBe(`Crimea (theme) · ${record.name}`);
  expect(citation?.formats[0]?.text).toMatch(/^“Crimea \(theme\)”, /);
});

test("a page that says one thing offers the sentence, with as-of date, version and address", () => {
  const own = { heading: "A warning", description: "A warning.", path: "/warnings/a-warning/", section: null };
  const { citation } = pageHead(record, { ...own, answer: "Crossed after 66 days." });
  expect(citation?.told).toBe(
    "Crossed after 66 days. (A Record, as of 31 December 2025, data version 1.0.0, https://record.example/warnings/a-warning/)",
  );
  expect(pageHead(record, own).citation?.told).toBeNull();
});

test("the page that is not to be found is not cited", () => {
  const own = { heading: "Nothing", description: "Nothing.", path: "/404.html", section: null, noIndex: true };
  expect(pageHead(record, own).citation).toBeNull();
});
