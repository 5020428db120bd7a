import { expect, test } from "vitest";
import { quoted } from "../../src/model/words";

test.each([
  ["en", "“red line”"],
  ["ru", "«red line»"],
  ["uk", "«red line»"],
  ["de", "„red line“"],
  ["pl", "„red line”"],
  ["fr", "«\u202Fred line\u202F»"],
  ["zh", "“red line”"],
])("words said in %s stand between the marks of that language", (lang, expected) => {
  expect(quoted("red line", lang)).toBe(expected);
});
