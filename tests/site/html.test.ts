import { expect, test } from "vitest";
import { faultsOnPages, pages } from "./support/built-site";
import { htmlFaultsOf, isOfSourceOrFrame } from "./support/html-faults";

test("the site has pages", () => {
  expect(pages.map(({ path }) => path)).toContain("/");
});

test("every page of the other kinds than sources and frames is valid HTML", async () => {
  expect(await htmlFaultsOf(pages.filter((page) => !isOfSourceOrFrame(page)))).toEqual([]);
});

test("every page has one heading of the first level", () => {
  expect(
    faultsOnPages(({ html }) => {
      const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
      return headings === 1 ? [] : [`${headings} h1`];
    }),
  ).toEqual([]);
});
