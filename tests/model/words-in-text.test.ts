import { expect, test } from "vitest";

import { wordsInText } from "../../src/model/words-in-text";

const written = (text: string) => wordsInText(text).map(({ start, end }) => text.slice(start, end));

test("words are given as they stand, without the marks around them", () => {
  expect(written("“Kyiv’s” F-16s, long-range!")).toEqual(["Kyiv’s", "F-16s", "long", "range"]);
});

test("each word has the folded form it is found by", () => {
  expect(wordsInText("Путин и F-16").map(({ folded }) => folded)).toEqual([["putin"], ["i"], ["f16"]]);
});

test("a letter with a separate accent is one word", () => {
  expect(written("E\u0301lyse\u0301e palace")).toEqual(["E\u0301lyse\u0301e", "palace"]);
});
