import { expect, test } from "vitest";

import { namePart, queryPart } from "../../src/browser/download/save-file";

test("a file's name keeps letters and digits of every script, with hyphens between them", () => {
  expect(namePart("“Крым”, 2024 & F-16!")).toBe("Крым-2024-F-16");
});

test("a query names what it asks for, in letters and not in their escapes", () => {
  expect(queryPart("?actor=vladimir-putin&q=%D0%9A%D1%80%D1%8B%D0%BC")).toBe("actor-vladimir-putin-q-Крым");
  expect(queryPart("")).toBe("");
});

test("marks stay on their letters, however they were typed", () => {
  expect(namePart("й ü")).toBe("й-ü");
});

test("no name takes more bytes than a system allows beside what stands around it", () => {
  for (const text of ["ж".repeat(300), "漢".repeat(300), "a".repeat(300), "𝒜".repeat(300)]) {
    const part = namePart(text);
    expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(100);
    expect(part).not.toBe("");
    expect(text.startsWith(part)).toBe(true);
  }
});

test("what has no letter gives no name", () => {
  expect(namePart("?! …")).toBe("");
});
