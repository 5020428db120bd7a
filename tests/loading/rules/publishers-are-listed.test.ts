import { expect, test } from "vitest";

import { publishersAreListed } from "../../../src/loading/rules/publishers-are-listed";
import { aPublisher, aSource } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const publishers = [aPublisher({ names: ["The Newspaper"] })];

test("a publisher that the list does not have is a fault, with the nearest that it has", () => {
  const sources = [aSource({ publisher: "The Newspapers" })];
  expect(findingsOf(publishersAreListed, { publishers, sources }).faults).toMatchObject([
    { field: "publisher", found: "The Newspapers", suggestion: "The Newspaper" },
  ]);
});

test("so is what a copy copies, unless nobody could say", () => {
  const copying = (copyOf: string) => [aSource({ rank: "copy", copyOf })];
  expect(findingsOf(publishersAreListed, { publishers, sources: copying("Router") }).faults).toMatchObject([
    { field: "copyOf", found: "Router" },
  ]);
  expect(findingsOf(publishersAreListed, { publishers, sources: copying("unknown") })).toEqual(noFindings);
});

test("another spelling, and the place where its text was read, are none", () => {
  const sources = [aSource({ publisher: "The Newspaper, via A Portal" })];
  expect(findingsOf(publishersAreListed, { publishers, sources })).toEqual(noFindings);
});
