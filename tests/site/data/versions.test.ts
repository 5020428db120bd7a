import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headersOf, parseHeadersFile } from "../../../scripts/server/headers-file";
import { basePath, type BuiltPage, files, pages, readBuilt } from "../support/built-site";

const folder = "public/data/versions";
const versions = readdirSync(folder);
const rules = parseHeadersFile(readBuilt("_headers").toString("utf8"));

function pageAt(path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

function linksOn({ root }: BuiltPage): (string | undefined)[] {
  return root.querySelectorAll("main a").map((link) => link.getAttribute("href"));
}

test("the page on the data leads to the list of kept versions, and the list to each, newest first", () => {
  expect(linksOn(pageAt("/data/"))).toContain(`${basePath}data/versions/`);
  const listed = linksOn(pageAt("/data/versions/")).filter((href) => /\/versions\/[^/]+\/$/.test(href ?? ""));
  const newestFirst = [...versions].sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  expect(listed).toEqual(newestFirst.map((version) => `${basePath}data/versions/${version}/`));
});

describe.each(versions)("version %s", (version) => {
  const names = readdirSync(`${folder}/${version}`);
  const page = pageAt(`/data/versions/${version}/`);

  test("is published to the byte, with nothing beside it but its page", () => {
    const published = files.filter((file) => file.startsWith(`data/versions/${version}/`));
    expect(published).toEqual([...names, "index.html"].map((name) => `data/versions/${version}/${name}`).sort());
    const differing = names.filter(
      (name) => !readBuilt(`data/versions/${version}/${name}`).equals(readFileSync(`${folder}/${version}/${name}`)),
    );
    expect(differing).toEqual([]);
  });

  test("has a page that leads to every file, and shows the SHA-256", () => {
    const wanted = names.map((name) => `${basePath}data/versions/${version}/${name}`);
    expect(wanted.filter((href) => !linksOn(page).includes(href))).toEqual([]);
    const [hash = ""] = readFileSync(`${folder}/${version}/red-line-record.zip.sha256`, "utf8").split(" ");
    expect(page.root.querySelector("main")?.text).toContain(hash);
  });

  test("is cited by its own number", () => {
    expect(page.root.querySelector("#citation-text")?.text).toContain(`data version ${version},`);
  });
});

describe("the headers of kept versions", () => {
  const typeOf: Readonly<Record<string, string | undefined>> = {
    csv: "text/csv; charset=utf-8",
    sha256: "text/plain; charset=utf-8",
  };
  const published = files.filter((file) => file.startsWith("data/versions/"));

  test("let a file be kept for good, and no page", () => {
    const kept = published.filter((file) => headersOf(`/${file}`, rules).get("Cache-Control")?.includes("immutable"));
    expect(kept).toEqual(published.filter((file) => !file.endsWith(".html")));
    const paths = ["/data/versions/", ...versions.map((version) => `/data/versions/${version}/`)];
    expect(paths.filter((path) => headersOf(path, rules).has("Cache-Control"))).toEqual([]);
  });

  test("name the type of what a host may not know", () => {
    const wrong = published.filter((file) => {
      const ending = file.split(".").at(-1) ?? "";
      return headersOf(`/${file}`, rules).get("Content-Type") !== typeOf[ending];
    });
    expect(wrong).toEqual([]);
  });

  test("leave the data as they are now to be asked for again", () => {
    expect(headersOf("/data/red-line-record.zip", rules).has("Cache-Control")).toBe(false);
    expect(headersOf("/data/warnings.csv", rules).has("Cache-Control")).toBe(false);
  });
});
