import { expect, test } from "vitest";

import { seedPassagesStandInTheirSeed } from "../../../src/loading/rules/seed-passages-stand-in-their-seed";
import { aClaim, aSource, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const seeds = {
  "000.txt": "He said it would be “direct participation” – and that\u00a0he meant it.\nA second paragraph.",
};
const sources = [aSource(), aSource({ id: "seed-000", file: "000.txt" })];
const quoting = (quote: string, source = "seed-000") => ({
  sources,
  warnings: [aWarning({ seedRefs: [{ source, quote }] })],
});

test.each(["would be “direct participation” – and", "that\u00a0he meant it. A second paragraph."])(
  "%s is found to the letter",
  (quote) => {
    expect(findingsOf(seedPassagesStandInTheirSeed, quoting(quote), { seeds })).toEqual(noFindings);
  },
);

test.each([
  ["straight quotation marks", 'would be "direct participation" – and'],
  ["a hyphen for a dash", "would be “direct participation” - and"],
  ["a plain space", "that he meant it."],
  ["a capital", "Would be “direct participation”"],
])("%s is a fault", (_case, quote) => {
  expect(findingsOf(seedPassagesStandInTheirSeed, quoting(quote), { seeds }).faults).toMatchObject([
    { field: "seedRefs[0].quote", found: quote },
  ]);
});

test("the fault shows the nearest words, with a no-break space written out", () => {
  const [fault] = findingsOf(seedPassagesStandInTheirSeed, quoting("that he meant it."), { seeds }).faults;
  expect(fault?.allowed).toContain(String.raw`"that\u00a0he meant it. A"`);
});

test("a passage from a source that is no seed article is a fault that proposes one", () => {
  const { faults } = findingsOf(seedPassagesStandInTheirSeed, quoting("words", "a-source"), { seeds });
  expect(faults).toMatchObject([
    { field: "seedRefs[0].source", found: "a-source", allowed: "the id of a seed article" },
  ]);
});

test("the passage of a claim and a quotation from a seed article are looked up too", () => {
  const quote = { text: "never said", lang: "en", source: "seed-000", original: null };
  const claims = [aClaim({ source: "seed-000", seedRef: "never written" })];
  const { faults } = findingsOf(
    seedPassagesStandInTheirSeed,
    { sources, claims, warnings: [aWarning({ quotes: [quote] })] },
    { seeds },
  );
  expect(faults.map(({ field }) => field).sort()).toEqual(["quotes[0].text", "seedRef"]);
});

test("a quotation from another source cannot be looked up", () => {
  const quote = { text: "said elsewhere", lang: "en", source: "a-source", original: null };
  expect(
    findingsOf(seedPassagesStandInTheirSeed, { sources, warnings: [aWarning({ quotes: [quote] })] }, { seeds }),
  ).toEqual(noFindings);
});
