import { expect, test } from "vitest";
import { pages } from "./support/built-site";
import { htmlFaultsOf, isOfSourceOrFrame } from "./support/html-faults";

test("every page of a source and every page made to be framed is valid HTML", async () => {
  const theirs = pages.filter(isOfSourceOrFrame);
  expect(theirs.length).toBeGreaterThan(0);
  expect(await htmlFaultsOf(theirs)).toEqual([]);
});
