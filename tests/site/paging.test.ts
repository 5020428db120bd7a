import { describe, expect, test } from "vitest";
import { publishedAddress } from "./support/addresses-on-page";
import { type BuiltPage, faultsOnPages, pages } from "./support/built-site";

const byAddress = new Map(pages.map((page) => [publishedAddress(page), page]));

/** The page that a list goes on at, or comes from, as the head says it. */
function neighbourOf(page: BuiltPage, rel: "prev" | "next"): BuiltPage | undefined {
  const href = page.root.querySelector(`head link[rel="${rel}"]`)?.getAttribute("href");
  return href === undefined ? undefined : byAddress.get(new URL(href, publishedAddress(page)).href);
}

function onwardsFrom(page: BuiltPage): BuiltPage[] {
  const next = neighbourOf(page, "next");
  return next ? [page, ...onwardsFrom(next)] : [page];
}

function placeOf({ root }: BuiltPage): string | undefined {
  return /Page (\d+ of \d+)/.exec(root.querySelector("nav.pager")?.text ?? "")?.[1];
}

/** Where the rows and pairs of a page lead. */
function rowsOf({ root }: BuiltPage): (string | undefined)[] {
  return root
    .querySelectorAll("main .rows .row-name a, main .pair .headline a")
    .map((link) => link.getAttribute("href"));
}

/** Pages that say an entry was withdrawn or has another id are in no list. */
function isGone(root: BuiltPage["root"]): boolean {
  return /^(Withdrawn|Now at another address): /.test(root.querySelector("h1")?.text.trim() ?? "");
}

const firstPages = pages.filter((page) => neighbourOf(page, "next") && !neighbourOf(page, "prev"));

describe("a list that goes on over several pages", () => {
  test("there is one: what follows is tried on it", () => {
    expect(firstPages.map(({ path }) => path)).toContain("/sources/");
  });

  test("leads from each page to the next and back, and says which of them it is", () => {
    const faults = faultsOnPages((first) => {
      const all = onwardsFrom(first);
      return all.flatMap((page, index) => [
        ...(placeOf(page) === `${index + 1} of ${all.length}` ? [] : [`page ${index + 1} says ${placeOf(page)}`]),
        ...(neighbourOf(page, "prev") === all[index - 1] ? [] : [`page ${index + 1} does not lead back`]),
      ]);
    }, firstPages);
    expect(faults).toEqual([]);
  });

  test("has no page that it does not lead to", () => {
    const reached = new Set(firstPages.flatMap(onwardsFrom));
    const later = pages.filter(({ path }) => /\/page\/\d+\/$/.test(path));
    expect(later.filter((page) => !reached.has(page)).map(({ path }) => path)).toEqual([]);
  });

  test("shows each source once, on one page or another", () => {
    const sources = firstPages
      .filter(({ path }) => path === "/sources/")
      .flatMap(onwardsFrom)
      .flatMap(rowsOf);
    const single = pages.filter(({ path, root }) => /^\/sources\/[^/]+\/$/.test(path) && !isGone(root));
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.length).toBe(single.length);
  });
});
