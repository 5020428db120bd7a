import { describe, expect, test } from "vitest";
import { publishedAddress } from "./support/addresses-on-page";
import { type BuiltPage, faultsOnPages, framedPages, indexedPages, pages } from "./support/built-site";

function contentOf({ root }: BuiltPage, name: string): string {
  return root.querySelector(`meta[name="${name}"]`)?.getAttribute("content")?.trim() ?? "";
}

function titleOf({ root }: BuiltPage): string {
  return root.querySelector("head title")?.text.trim() ?? "";
}

describe("what a page says of itself", () => {
  test("every page names its language", () => {
    expect(faultsOnPages(({ root }) => (root.querySelector('html[lang="en"]') ? [] : ["no lang"]))).toEqual([]);
  });

  test("every page has a title, and no two have the same", () => {
    const first = new Map<string, string>();
    const faults = faultsOnPages((page) => {
      const title = titleOf(page);
      if (title === "") return ["no title"];
      const other = first.get(title);
      first.set(title, page.path);
      return other === undefined ? [] : [`"${title}" is also the title of ${other}`];
    });
    expect(faults).toEqual([]);
  });

  test("every page has a description", () => {
    expect(faultsOnPages((page) => (contentOf(page, "description") ? [] : ["no description"]))).toEqual([]);
  });

  test("every page names the address at which it is published", () => {
    const faults = faultsOnPages((page) => {
      const canonical = page.root.querySelector('link[rel="canonical"]')?.getAttribute("href");
      return canonical === publishedAddress(page) ? [] : [`canonical is ${canonical}`];
    }, indexedPages);
    expect(faults).toEqual([]);
  });

  test("only the page for addresses that lead nowhere and those made to be framed are kept from search engines", () => {
    const kept = pages.filter((page) => !indexedPages.includes(page)).map(({ path }) => path);
    expect(kept.sort()).toEqual(["/404.html", ...framedPages.map(({ path }) => path)].sort());
  });
});
