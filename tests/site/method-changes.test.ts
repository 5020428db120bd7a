import papaparse from "papaparse";
import { describe, expect, test } from "vitest";

import { cell, type Cells, publishedCsv } from "./data/published-tables";
import { basePath, pages, readBuilt } from "./support/built-site";

/* Holds the page against the published tables of now and of version 0.2.0, the last by codebook 1.0, as a reader could. */

const path = "/method/changes/";
const page = pages.find((candidate) => candidate.path === path);
const facts = ["lineStatus", "response", "outcome", "flags"] as const;
const days = ["daysHeld", "daysHeldInPart", "responseLag"].flatMap((name) => [`${name}Min`, `${name}Max`]);

interface Judged {
  readonly href: string;
  readonly row: Cells;
}

function linksIn(selector: string): Set<string | undefined> {
  return new Set(page?.root.querySelectorAll(`${selector} a`).map((link) => link.getAttribute("href")));
}

function hrefOf(kind: string, row: Cells): string {
  return `${basePath}${kind}/${cell(row, "id")}/`;
}

const then = new Map(
  papaparse
    .parse<Cells>(readBuilt("data/versions/0.2.0/outcomes.csv").toString("utf8"), {
      header: true,
      skipEmptyLines: true,
    })
    .data.map((row) => [hrefOf(`${cell(row, "kind")}s`, row), row]),
);
const now: readonly Judged[] = ["warnings", "lines"].flatMap((kind) =>
  publishedCsv(kind)
    .filter((row) => cell(row, "outcome") !== "")
    .map((row) => ({ href: hrefOf(kind, row), row })),
);
const formerIds = new Map(
  ["warnings", "lines"].flatMap((kind) =>
    publishedCsv(kind).map((row) => [hrefOf(kind, row), cell(row, "formerIds").split("|").filter(Boolean)] as const),
  ),
);

describe("the page of what changed with the rules", () => {
  test("lists every warning and line whose published outcome is another, and no other", () => {
    const differs = ({ href, row }: Judged): boolean => {
      const before = then.get(href);
      return before !== undefined && [...facts, ...days].some((column) => cell(before, column) !== cell(row, column));
    };
    const renamed = new Set(now.filter(({ href }) => !then.has(href) && (formerIds.get(href) ?? []).length > 0));
    const expected = now.filter((judged) => !renamed.has(judged) && differs(judged)).map(({ href }) => href);
    const listed = [...linksIn('[scope="rowgroup"]')].filter(
      (href) => ![...renamed].some((each) => each.href === href),
    );
    expect(listed.sort()).toEqual(expected.sort());
  });

  test("leaves no cell empty, and gives every group of them a rule and a sentence", () => {
    const cells = page?.root.querySelectorAll("main :is(td, th)").map((each) => each.text.trim()) ?? [];
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((text) => text === "")).toEqual([]);
    const counted = [...linksIn("#summary + section")];
    expect(counted.length).toBeGreaterThan(5);
    for (const href of counted) {
      const section = page?.root.querySelector(`section[aria-labelledby="${href?.slice(1) ?? ""}"]`);
      expect(section?.querySelector("p")?.text ?? "", href).toMatch(/\w.*\.\s*$/s);
      expect(section?.querySelectorAll(".differences").length ?? 0, href).toBeGreaterThan(0);
    }
  });

  test("tells new and gone ones apart", () => {
    const isNow = new Set(now.map(({ href }) => href));
    const taken = new Set([...formerIds].flatMap(([href, ids]) => (then.has(href) ? [] : ids.slice(-1))));
    const fresh = now
      .filter(({ href }) => !then.has(href) && formerIds.get(href)?.length === 0)
      .map(({ href }) => href);
    const gone = [...then.keys()].filter((href) => !isNow.has(href) && !taken.has(href.split("/").at(-2) ?? ""));
    expect([...linksIn("#new + section")].sort()).toEqual(fresh.sort());
    expect([...linksIn("#gone + section")].sort()).toEqual(gone.sort());
  });

  test("is where the method, the version it starts from and the page of changes lead to", () => {
    for (const from of ["/method/", "/data/versions/0.2.0/", "/changes/"]) {
      const links = pages.find((candidate) => candidate.path === from)?.root.querySelectorAll("main a");
      expect(
        links?.map((link) => link.getAttribute("href")),
        from,
      ).toContain(`${basePath}${path.slice(1)}`);
    }
  });
});
