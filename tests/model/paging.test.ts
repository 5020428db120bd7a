import { expect, test } from "vitest";

import { pageOf, pagesOf, pairsPerPage } from "../../src/model/paging";

test("a page is full before the next begins", () => {
  expect([0, pairsPerPage - 1, pairsPerPage, 2 * pairsPerPage].map(pageOf)).toEqual([1, 1, 2, 3]);
});

test("the pages hold every item once, each on the page that its position says", () => {
  const items = Array.from({ length: 2 * pairsPerPage + 1 }, (_, position) => position);
  const pages = pagesOf(items);
  expect(pages.flat()).toEqual(items);
  for (const [page, held] of pages.entries())
    expect(held.every((position) => pageOf(position) === page + 1)).toBe(true);
});

test("a list without items still has its first page", () => {
  expect(pagesOf([])).toEqual([[]]);
});
