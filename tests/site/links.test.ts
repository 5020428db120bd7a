import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { addressesOn, isInternal } from "./support/addresses-on-page";
import { basePath, type BuiltPage, faultsOnPages, files, pages } from "./support/built-site";

const { contact } = parse(readFileSync("content/record.yaml", "utf8")) as { contact: string | null };

const pagesByPath = new Map(pages.map((page) => [page.path, page]));
const idsByPath = new Map(pages.map((page) => [page.path, idsOn(page)]));
const filePaths = new Set(files.map((file) => `/${file}`));

function idsOn({ root }: BuiltPage): ReadonlySet<string | undefined> {
  return new Set(root.querySelectorAll("[id]").map((element) => element.getAttribute("id")));
}

/** What is wrong with an address on this site; undefined if nothing is. */
function faultOf(url: URL): string | undefined {
  if (!url.pathname.startsWith(basePath)) return "lies outside the base path";
  const path = `/${decodeURI(url.pathname.slice(basePath.length))}`;
  if (!pagesByPath.has(path)) return filePaths.has(path) ? undefined : "leads nowhere";
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === "" || idsByPath.get(path)?.has(fragment) ? undefined : `has no id "${fragment}" to go to`;
}

/** Attributes by which an element names others on its page, by their ids with spaces between. */
const NAMING = [
  ...["for", "form", "headers", "itemref", "list", "popovertarget", "commandfor"],
  ...["activedescendant", "controls", "describedby", "details", "errormessage", "flowto", "labelledby", "owns"].map(
    (name) => `aria-${name}`,
  ),
];

/** By the text of the page: a search of its tree for so many attributes takes a hundred times as long. */
const named = new RegExp(`\\s(${NAMING.join("|")})=(?:"([^"]*)"|([^\\s"'>]+))`, "g");

test("every id by which an element names another is that of an element on its page", () => {
  const faults = faultsOnPages(({ path, html }) =>
    [...html.matchAll(named)].flatMap(([, name = "", quoted, bare = ""]) =>
      (quoted ?? bare)
        .split(/\s+/)
        .filter((id) => id !== "" && !idsByPath.get(path)?.has(id))
        .map((id) => `${name}="${id}"`),
    ),
  );
  expect(faults).toEqual([]);
});

describe("addresses on every page", () => {
  test("an address on this site leads to a page or file, and its fragment to an element", () => {
    const faults = faultsOnPages((page) =>
      addressesOn(page).flatMap(({ written, url }) => {
        if (url === undefined) return [`${written} is no address`];
        const fault = isInternal(url) ? faultOf(url) : undefined;
        return fault === undefined ? [] : [`${written} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  // The link that loads a page anew, after what its address asks for could not be fetched, has the address that is there.
  test("no link is empty or leads only to the top of its own page, save one that loads it anew", () => {
    const faults = faultsOnPages(({ root }) =>
      root
        .querySelectorAll("a")
        .filter((link) => ["", "#", undefined].includes(link.getAttribute("href")) && !link.hasAttribute("data-reload"))
        .map((link) => `<a> "${link.text.trim()}"`),
    );
    expect(faults).toEqual([]);
  });

  test("a link to another site is http or https, and keeps this page out of its reach", () => {
    const faults = faultsOnPages((page) =>
      page.root.querySelectorAll("a[href]").flatMap((link) => {
        const href = link.getAttribute("href") ?? "";
        if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return [];
        // The one exception: a letter to those who answer for the record. docs/decisions/0022.
        if (contact !== null && href.startsWith(`mailto:${contact}`)) return [];
        if (!/^https?:\/\//.test(href)) return [`${href} is not http(s)`];
        return link.getAttribute("rel")?.split(" ").includes("noopener") ? [] : [`${href} lacks rel="noopener"`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
