import { expect, test } from "vitest";

import { seedsAreDescribedInFull } from "../../../src/loading/rules/seeds-are-described-in-full";
import { aSource } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const aSeed = (overrides = {}) =>
  aSource({
    id: "seed-000",
    url: null,
    file: "000.txt",
    dateRange: "2023",
    dateBasis: "The text.",
    stance: "None.",
    ...overrides,
  });
const seeds = { "000.txt": "The words of the article." };

test("a seed article described in full is no finding", () => {
  expect(findingsOf(seedsAreDescribedInFull, { sources: [aSeed()] }, { seeds })).toEqual(noFindings);
});

test.each(["file", "dateRange", "dateBasis", "stance"])("a seed article without %s is a fault", (field) => {
  const { faults } = findingsOf(seedsAreDescribedInFull, { sources: [aSeed({ [field]: undefined })] }, { seeds });
  expect(faults).toMatchObject([{ field, found: { words: "nothing" } }]);
});

test("a file that is not in seeds/ is a fault that proposes the nearest", () => {
  const { faults } = findingsOf(seedsAreDescribedInFull, { sources: [aSeed({ file: "00.txt" })] }, { seeds });
  expect(faults).toMatchObject([{ field: "file", found: "00.txt", suggestion: "000.txt" }]);
});

test("a file that two sources claim is a fault of the second", () => {
  const { faults } = findingsOf(seedsAreDescribedInFull, { sources: [aSeed(), aSeed({ id: "seed-001" })] }, { seeds });
  expect(faults).toMatchObject([{ file: "content/sources/seed-001.md", field: "file" }]);
});

test("any other source without an address is a fault", () => {
  expect(findingsOf(seedsAreDescribedInFull, { sources: [aSource({ url: null })] }).faults).toMatchObject([
    { field: "url" },
  ]);
});

test("an article in seeds/ that no source describes is queried", () => {
  expect(findingsOf(seedsAreDescribedInFull, {}, { seeds })).toMatchObject({
    faults: [],
    queries: [{ found: { words: "seeds/000.txt without an entry" } }],
  });
});
