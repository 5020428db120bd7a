import { expect, test } from "vitest";

import {
  chosenName,
  comparedSentence,
  comparisonTitle,
  sharedWords,
  type ComparedFacet,
} from "../../../src/model/comparison/comparison-address";
import { themeInProse } from "../../../src/model/terms/theme";

test.each<[ComparedFacet, string, string, number, string]>([
  ["actor", "joe-biden", "Joe Biden", 2, "by Joe Biden"],
  ["side", "united-states", "United States", 2, "by the United States"],
  ["weapon", "atacms", "ATACMS", 2, "that name or plainly mean ATACMS"],
  ["weapon", "atacms", "ATACMS", 1, "that names or plainly means ATACMS"],
  ["theme", "nato-membership", "NATO membership", 2, "about NATO membership"],
  ["theme", "arms-supply", "Arms supply", 2, "about arms supply"],
  ["line", "a-line", "Missiles delivered", 2, "of this line"],
  ["status", "not-crossed", "Not crossed so far", 2, "with the status “Not crossed so far”"],
  ["restraint", "before", "Before any crossing", 2, "with restraint on record before any crossing"],
  ["restraint", "none", "None on record", 2, "with no restraint on record"],
  ["kind", "nuclear", "Nuclear", 2, "with the kind of consequence “Nuclear”"],
  ["year", "2024", "2024", 2, "of 2024"],
  ["response", "words-only", "Answered in words only", 2, "with the response “Answered in words only”"],
])("what warnings of one %s, %s, have in common", (facet, value, label, count, words) => {
  expect(sharedWords({ facet, value }, label, count)).toBe(words);
});

test("a comparison is called by the names of what stands side by side", () => {
  const restraint = chosenName({ facet: "restraint", value: "before" }, "Before any crossing");
  expect(comparisonTitle(["Russia", "United States"])).toBe("Russia beside United States");
  expect(comparisonTitle([restraint, chosenName({ facet: "restraint", value: "none" }, "None on record")])).toBe(
    "Restraint before any crossing beside No restraint on record",
  );
});

test("a value that is no name by itself says what it is of, all others are called by theirs", () => {
  expect(chosenName({ facet: "kind", value: "none-stated" }, "None stated")).toBe("No consequence stated");
  expect(chosenName({ facet: "kind", value: "nuclear" }, "Nuclear")).toBe("Nuclear");
  expect(chosenName({ facet: "line", value: "none-stated" }, "A line")).toBe("A line");
});

test("a theme that is a name keeps its capital in a sentence", () => {
  expect([themeInProse("crimea"), themeInProse("black-sea"), themeInProse("air-power")]).toEqual([
    "Crimea",
    "the Black Sea",
    "air power",
  ]);
});

test.each<[ComparedFacet, string, string, number, number, string]>([
  ["side", "russia", "Russia", 157, 121, "157 warnings by Russia, which draw 121 lines."],
  ["weapon", "atacms", "ATACMS", 1, 1, "1 warning that names or plainly means ATACMS, which draws 1 line."],
  ["line", "a-line", "Missiles delivered", 9, 1, "9 warnings of this line."],
])("a selection by %s, %s, says what it holds", (facet, value, label, warnings, lines, words) => {
  const { strong, rest } = comparedSentence({ facet, value }, label, warnings, lines);
  expect(strong + rest).toBe(words);
});
