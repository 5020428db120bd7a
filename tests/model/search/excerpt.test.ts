import { expect, test } from "vitest";

import { excerptOf, markedText } from "../../../src/model/search/excerpt";

test("the words found are set apart as they are written", () => {
  expect(markedText("Long-range missiles for Київ", new Set(["missiles", "kiiv"]))).toEqual([
    { text: "Long-range ", found: false },
    { text: "missiles", found: true },
    { text: " for Київ", found: false },
  ]);
  expect(markedText("Путин сказал", new Set(["putin"]))[0]).toEqual({ text: "Путин", found: true });
});

test("the passage with most of the words is quoted, in its language", () => {
  const passages = [{ text: "one word" }, { text: "слово и ракеты", lang: "ru" }];
  expect(excerptOf(passages, new Set(["slovo", "raketi", "word"]))).toMatchObject({ lang: "ru" });
});

test("a long passage is cut between words around the first word found", () => {
  const text = `${"before ".repeat(60)}needle ${"after ".repeat(60)}`.trim();
  const quoted =
    excerptOf([{ text }], new Set(["needle"]))
      ?.parts.map((part) => part.text)
      .join("") ?? "";
  expect(quoted).toMatch(/^… (before )+needle (after )+…$/);
  expect(quoted.length).toBeLessThan(215);
});

test("where no passage has the words, the first one is quoted from its beginning", () => {
  expect(excerptOf([{ text: "A beginning" }], new Set(["other"]))?.parts).toEqual([
    { text: "A beginning", found: false },
  ]);
  expect(excerptOf([], new Set(["other"]))).toBeNull();
});
