import { expect, test } from "vitest";

import { copiesNameWhatTheyCopy } from "../../../src/loading/rules/copies-name-what-they-copy";
import { aPublisher, aSource } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const publishers = [aPublisher(), aPublisher({ name: "A Mirror", rank: "copy" })];

test.each([
  ["by its publisher", { publisher: "A Mirror" }],
  ["by its own rank", { rank: "copy" as const }],
])("a copy %s that does not say what it copies is a fault", (_, source) => {
  expect(findingsOf(copiesNameWhatTheyCopy, { publishers, sources: [aSource(source)] }).faults).toMatchObject([
    { field: "copyOf" },
  ]);
});

test("a text that is no copy and names what it copies is a fault", () => {
  const sources = [aSource({ copyOf: "A Newspaper" })];
  expect(findingsOf(copiesNameWhatTheyCopy, { publishers, sources }).faults).toMatchObject([
    { field: "copyOf", found: "A Newspaper" },
  ]);
});

test("a copy that says so is none, nor is a text of a rank of its own at a publisher of copies", () => {
  const sources = [
    aSource({ publisher: "A Mirror", copyOf: "A Newspaper" }),
    aSource({ id: "another", publisher: "A Mirror", rank: "other" }),
  ];
  expect(findingsOf(copiesNameWhatTheyCopy, { publishers, sources })).toEqual(noFindings);
});
