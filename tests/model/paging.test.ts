import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { lightPageSize, onePageOf, pageCount, pageOf, pagesOf, portionsOf } from "../../src/model/paging";

const perPage = fc.integer({ min: 1, max: 9 });

describe("one list", () => {
  test("a page is full before the next begins", () => {
    expect([0, 9, 10, 20].map((position) => pageOf(position, 10))).toEqual([1, 1, 2, 3]);
  });

  test("the pages hold every item once, in order, each on the page that its position says", () => {
    fc.assert(
      fc.property(fc.nat(60), perPage, (length, limit) => {
        const items = Array.from({ length }, (_, position) => position);
        const pages = pagesOf(items, limit);
        expect(pages.flat()).toEqual(items);
        for (const [index, held] of pages.entries()) {
          expect(held.length).toBeLessThanOrEqual(limit);
          expect(held.every((position) => pageOf(position, limit) === index + 1)).toBe(true);
          expect(held).toEqual(onePageOf(items, index + 1, limit));
        }
      }),
    );
  });

  test("a list without items still has its first page", () => {
    expect(pagesOf([], 10)).toEqual([[]]);
  });
});

describe("a list whose items weigh", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 40 });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const heaviest = (all: readonly number[], size: number) => Math.max(...pagesOf(all, size).map(sum));

  test("has pages as long as they may be without one being too heavy", () => {
    fc.assert(
      fc.property(weights, perPage, fc.integer({ min: 20, max: 200 }), (all, most, limit) => {
        const size = lightPageSize(all, most, limit);
        expect(heaviest(all, size)).toBeLessThanOrEqual(limit);
        const longer = Array.from({ length: most - size }, (_, index) => size + index + 1);
        expect(longer.every((length) => heaviest(all, length) > limit)).toBe(true);
      }),
    );
  });

  test("shows one that is too heavy by itself on a page of its own", () => {
    expect(lightPageSize([1, 30, 1], 9, 20)).toBe(1);
  });
});

describe("lists read one after the other", () => {
  const lengths = fc.array(fc.nat(20), { maxLength: 6 });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

  test("their portions hold every item once, in order, and fill a page before the next begins", () => {
    fc.assert(
      fc.property(lengths, perPage, (all, limit) => {
        const items = all.map((length, list) => Array.from({ length }, (_, item) => `${list}/${item}`));
        const count = pageCount(sum(all), limit);
        const pages = Array.from({ length: count }, (_, index) =>
          portionsOf(all, index + 1, limit).flatMap(({ from, to }, list) => items[list]?.slice(from, to) ?? []),
        );
        expect(pages).toEqual(pagesOf(items.flat(), limit));
      }),
    );
  });

  test("each list says on which pages it begins and ends", () => {
    fc.assert(
      fc.property(lengths, perPage, (all, limit) => {
        const count = pageCount(sum(all), limit);
        const held = all.map((_, list) =>
          Array.from({ length: count }, (__, index) => index + 1).filter((page) => {
            const portion = portionsOf(all, page, limit)[list];
            return portion && portion.to > portion.from;
          }),
        );
        const said = portionsOf(all, 1, limit).map(({ pages }) => pages);
        for (const [list, pages] of held.entries())
          if (pages.length > 0) expect(said[list]).toEqual({ first: pages[0], last: pages.at(-1) });
      }),
    );
  });
});
