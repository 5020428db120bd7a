import { expect, test } from "vitest";

import { plainTextsHoldNoMarkdown } from "../../../src/loading/rules/plain-texts-hold-no-markdown";
import { anEvent, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test.each([
  ["The **first** missiles arrive", "**first**"],
  ["The *first* missiles arrive", "*first*"],
  ["The _first_ missiles arrive", "_first_"],
  ["The `first` missiles arrive", "`first`"],
  ["The [first](https://a.example/) missiles arrive", "[first](https://a.example/)"],
  ["# The first missiles", "# The first missiles"],
])("a headline with the marks of Markdown, %j, is queried", (headline, found) => {
  const { faults, queries } = findingsOf(plainTextsHoldNoMarkdown, { events: [anEvent({ headline })] });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "headline", found, query: "plain-texts-hold-no-markdown" }]);
});

test.each([
  "Room for 3 * 4 and 5 * 6 jets",
  "A file_name_here is said",
  "[Russia] would answer",
  "No. 1 - of many",
  "#1 of them",
])("%j is plain", (headline) => {
  expect(findingsOf(plainTextsHoldNoMarkdown, { events: [anEvent({ headline })] })).toEqual(noFindings);
});

test("what somebody else wrote may have any marks", () => {
  const quotes = [{ text: "We will **strike**", lang: "en", source: "a-source", original: null }];
  expect(findingsOf(plainTextsHoldNoMarkdown, { warnings: [aWarning({ quotes })] })).toEqual(noFindings);
});
