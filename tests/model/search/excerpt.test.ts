import { expect, test } from "vitest";

import { excerptOf, markedText, type Found } from "../../../src/model/search/excerpt";
import { gazetteerOf, noPlaces } from "../../../src/model/written-places";

const found = (...words: string[]): Found => ({ words: new Set(words), places: noPlaces });

test("the words found are set apart as they are written", () => {
  expect(markedText("Long-range missiles for Київ", found("missiles", "kiiv"))).toEqual([
    { text: "Long-range ", found: false },
    { text: "missiles", found: true },
    { text: " for Київ", found: false },
  ]);
  expect(markedText("Путин сказал", found("putin"))[0]).toEqual({ text: "Путин", found: true });
});

test("the passage with most of the words is quoted, in its language", () => {
  const passages = [{ text: "one word" }, { text: "слово и ракеты", lang: "ru" }];
  expect(excerptOf(passages, found("slovo", "raketi", "word"))).toMatchObject({ lang: "ru" });
});

test("a long passage is cut between words around the first word found", () => {
  const text = `${"before ".repeat(60)}needle ${"after ".repeat(60)}`.trim();
  const quoted =
    excerptOf([{ text }], found("needle"))
      ?.parts.map((part) => part.text)
      .join("") ?? "";
  expect(quoted).toMatch(/^… (before )+needle (after )+…$/);
  expect(quoted.length).toBeLessThan(215);
});

test("where no passage has the words, the first one is quoted from its beginning", () => {
  expect(excerptOf([{ text: "A beginning" }], found("other"))?.parts).toEqual([{ text: "A beginning", found: false }]);
  expect(excerptOf([], found("other"))).toBeNull();
});

test("a place is set apart under whichever name the text has", () => {
  const places = gazetteerOf([{ name: "Black Sea", names: ["Чёрное море"] }]);
  const shown = markedText("ships in Чёрном море now", { words: new Set(["@black-sea."]), places });
  expect(shown.filter((part) => part.found).map(({ text }) => text)).toEqual(["Чёрном", "море"]);
});
