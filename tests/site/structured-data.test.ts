import { expect, test } from "vitest";

import { faultsOnPages, isGone } from "./support/built-site";

/** Types and properties by which a publisher gives marks. The record gives none. */
const RATINGS = /"(ClaimReview|Rating|AggregateRating|reviewRating)"/;

test("structured data is JSON of schema.org, closes no element by accident and gives no ratings", () => {
  const faults = faultsOnPages(({ root }) =>
    root
      .querySelectorAll('script[type="application/ld+json"]')
      .flatMap(({ rawText }) => [
        ...(contextOf(rawText) === "https://schema.org" ? [] : ["is not of schema.org"]),
        ...(rawText.includes("<") ? ["holds a bare <"] : []),
        ...(RATINGS.test(rawText) ? ["gives a rating"] : []),
      ]),
  );
  expect(faults).toEqual([]);
});

const structured = /^\/(warnings|events|sources|actors|weapons)\/[^/]+\/$/;

test("every entry with facts of its own has structured data, save those that are gone", () => {
  const faults = faultsOnPages(({ path, root }) => {
    if (!structured.test(path)) return [];
    const has = root.querySelector('script[type="application/ld+json"]') !== null;
    if (isGone(root)) return has ? ["is gone and says to programs that it is there"] : [];
    return has ? [] : ["has none"];
  });
  expect(faults).toEqual([]);
});

function contextOf(json: string): unknown {
  const data: unknown = JSON.parse(json);
  return typeof data === "object" && data !== null && "@context" in data ? data["@context"] : undefined;
}
