import { expect, test } from "vitest";

import { undrawnLetters } from "../../src/model/drawn-letters";

test("letters that no typeface of the record has are named once each", () => {
  expect(undrawnLetters("Путін: “Là-bas”, 5 €…")).toEqual([]);
  expect(undrawnLetters("北京 and 北海\n")).toEqual(["北", "京", "海", "\n"]);
});
