import { expect, test } from "vitest";

import { listsHoldEachItemOnce } from "../../../src/loading/rules/lists-hold-each-item-once";
import type { RecordSettings } from "../../../src/model/archive";
import { aRecord, anAnswer, anEvent, aWarning, on } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test.each([
  ["weapons[1]", { weapons: ["a-missile", "a-missile"] }],
  ["sources[2]", { sources: ["one", "two", "one"] }],
  [
    "seedRefs[1]",
    {
      seedRefs: [
        { source: "seed", quote: "words" },
        { source: "seed", quote: "words" },
      ],
    },
  ],
])("a second time in a list is a fault at %s", (field, overrides) => {
  expect(findingsOf(listsHoldEachItemOnce, { warnings: [aWarning(overrides)] }).faults).toMatchObject([
    { field, allowed: "each item once" },
  ]);
});

test("the sources of a link are such a list", () => {
  const event = anEvent({ answers: [anAnswer({ sources: ["a-source", "a-source"] })] });
  expect(findingsOf(listsHoldEachItemOnce, { events: [event] }).faults).toMatchObject([
    { field: "answers[0].sources[1]" },
  ]);
});

test("two sweeps for one side are a fault", () => {
  const sweep: RecordSettings["sweeps"][number] = {
    side: "russia",
    date: "2025-01-01",
    terms: [],
    sources: [],
    notFound: [],
  };
  const record = aRecord({ sweeps: [sweep, sweep] });
  expect(findingsOf(listsHoldEachItemOnce, { record }).faults).toMatchObject([
    { file: "content/record.yaml", field: "sweeps[1].side" },
  ]);
});

test("the same item in two lists is no finding", () => {
  const warning = aWarning({ sources: ["a-source"], formerIds: ["a-source"] });
  expect(findingsOf(listsHoldEachItemOnce, { warnings: [warning] })).toEqual(noFindings);
});

test("a quotation that is shown twice is a fault, whatever its source", () => {
  const quote = { text: "words", lang: "en", source: "a-source", original: null };
  const warning = aWarning({ quotes: [quote, { ...quote, source: "another" }] });
  expect(findingsOf(listsHoldEachItemOnce, { warnings: [warning] }).faults).toMatchObject([
    { field: "quotes[1]", found: "words" },
  ]);
});

test("so is a source that shows a lapse twice", () => {
  const lapsed = { date: on("2024"), reason: "Overtaken.", sources: ["one", "one"] };
  expect(findingsOf(listsHoldEachItemOnce, { warnings: [aWarning({ lapsed })] }).faults).toMatchObject([
    { field: "lapsed.sources[1]", found: "one" },
  ]);
});

test("an item that stands three times is two faults", () => {
  const warning = aWarning({ sources: ["one", "one", "one"] });
  expect(findingsOf(listsHoldEachItemOnce, { warnings: [warning] }).faults.map(({ field }) => field)).toEqual([
    ...["sources[1]", "sources[2]"],
  ]);
});
