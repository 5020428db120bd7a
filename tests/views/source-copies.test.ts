import { expect, test } from "vitest";

import type { Source } from "../../src/model/archive";
import { sourcePage } from "../../src/views/source-page";
import { aSource } from "../builders";
import { aJudgedRecord } from "./judged";

/** What the page says of the source's copies and of its address. */
function factsOf(overrides: Partial<Source>): Record<string, unknown> {
  const source = aSource(overrides);
  const { facts } = sourcePage(aJudgedRecord({ sources: [source] }), source);
  return Object.fromEntries(facts.map(({ name, values }) => [name, values]));
}

test("a source without a known copy leads to where a public archive may have one, of its own day", () => {
  expect(factsOf({})["Archived copy"]).toEqual([
    {
      name: "Look for an archived copy",
      href: "https://web.archive.org/web/20230110/https://newspaper.example/report",
    },
  ]);
});

test("a known copy stands with the day it was taken, and the day the address last answered beside it", () => {
  const archived = { address: "https://archive.example/report", day: "2023-01-11" };
  expect(factsOf({ archived, seen: "2026-02-03" })).toMatchObject({
    "Archived copy": [{ name: "Of 11 January 2023", href: "https://archive.example/report" }],
    "Address last answered": ["3 February 2026"],
  });
});

test("a founding article without an address has no copy to be looked for", () => {
  expect(factsOf({ url: null })).not.toHaveProperty("Archived copy");
});
