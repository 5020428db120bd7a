import { expect, test } from "vitest";

import { selectionWords } from "../../src/browser/filter/selection-words";
import { emptyFilter } from "../../src/model/filter";

const labelOf = (_: string, value: string) => value.toUpperCase();

test("a selection is said in the order of the form, values of one facet as alternatives", () => {
  const filter = { ...emptyFilter, theme: ["crimea"], actor: ["a", "b"], q: "missile" };
  expect(selectionWords(filter, labelOf)).toBe("actor: A or B; theme: CRIMEA; words: missile");
});

test.each([
  [2022, null, "from 2022"],
  [null, 2024, "to 2024"],
  [2022, 2024, "2022 to 2024"],
  [2022, 2022, "in 2022"],
])("the years %s and %s are %s", (from, to, words) => {
  expect(selectionWords({ ...emptyFilter, from, to }, labelOf)).toBe(words);
});

test("another order selects nothing", () => {
  expect(selectionWords({ ...emptyFilter, order: "oldest" }, labelOf)).toBe("");
});
