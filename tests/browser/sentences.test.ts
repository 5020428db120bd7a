import { expect, test } from "vitest";

import { countSentence, droppedSentence, inOneLine } from "../../src/browser/filter/sentences";
import { chosenValues } from "../../src/browser/filter/selection-words";
import { emptyFilter } from "../../src/model/filter";

test("the count names the whole only where it differs", () => {
  expect(countSentence(38, 214)).toBe("38 of 214 warnings");
  expect(countSentence(0, 1)).toBe("0 of 1 warning");
  expect(countSentence(214, 214)).toBe("214 warnings");
});

test("what a link asked for in vain is named, but neither all of it nor at any length", () => {
  expect(droppedSentence([])).toBe("");
  expect(droppedSentence(["colour"])).toBe("The link also asked for “colour”, which this record does not know");
  const sentence = droppedSentence(["a", "b", "c", "x".repeat(900), "e", "f"]);
  expect(sentence).toContain("and 2 more");
  expect(sentence.length).toBeLessThan(200);
});

test("sentences stand with their stops", () => {
  expect(inOneLine(["One", "", ""])).toBe("One.");
  expect(inOneLine(["One", "", "Two"])).toBe("One. Two.");
});

test("each thing chosen can be taken away and leaves the others", () => {
  const filter = { ...emptyFilter, weapon: ["atacms", "f-16"], from: 2022, q: "Kyiv" };
  const chosen = chosenValues(filter, (_, value) => value.toUpperCase());
  expect(chosen.map(({ label }) => label)).toEqual(["ATACMS", "F-16", "From 2022", "“Kyiv”"]);
  expect(chosen.map(({ without }) => without)).toEqual([
    { ...filter, weapon: ["f-16"] },
    { ...filter, weapon: ["atacms"] },
    { ...filter, from: null },
    { ...filter, q: "" },
  ]);
});
