import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import papaparse from "papaparse";
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

describe("what changed since the newest version", () => {
  const read = (name: string): string => readBuilt(`data/changes/${name}`).toString("utf8");
  const ajv = formats(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }));

  test("is published as a table and as JSON, named on the page of versions", () => {
    const published = files.filter((file) => file.startsWith("data/changes/"));
    const links = linksOn(pageAt("/data/versions/"));
    expect(published.filter((file) => !links.includes(`${basePath}${file}`))).toEqual([]);
    expect(published).toHaveLength(5);
  });

  test.each(["changes", "changed-fields"])("is what %s.schema.json says, and so is that of kept versions", (name) => {
    const isValid = ajv.compile(JSON.parse(read(`${name}.schema.json`)) as object);
    const kept = versions.filter((version) => readdirSync(`${folder}/${version}`).includes(`${name}.json`));
    const texts = [read(`${name}.json`), ...kept.map((of) => readFileSync(`${folder}/${of}/${name}.json`, "utf8"))];
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => !isValid(JSON.parse(text)))).toEqual([]);
  });

  test("has as many rows as the JSON has fields and new entries, of the kinds and columns that the page names", () => {
    const { data: rows, meta } = papaparse.parse<Readonly<Record<string, string>>>(read("changes.csv"), {
      header: true,
      skipEmptyLines: true,
    });
    const changes = JSON.parse(read("changes.json")) as { entries: Record<string, { added: string[] }> };
    const { fields } = JSON.parse(read("changed-fields.json")) as { fields: unknown[] };
    const count = (change: string) => rows.filter((row) => row.change === change).length;
    expect(count("field")).toBe(fields.length);
    expect(count("added")).toBe(Object.values(changes.entries).flatMap(({ added }) => added).length);
    const columns = pageAt("/data/versions/").root.querySelectorAll("dl.columns dt code");
    expect(columns.map(({ text }) => text)).toEqual(meta.fields);
  });
});

test("the page on the data and those of versions name every file to catalogues, with its length and SHA-256", () => {
  const told = ["/data/", ...versions.map((version) => `/data/versions/${version}/`)].flatMap((path) => {
    const text = pageAt(path).root.querySelector('script[type="application/ld+json"]')?.rawText ?? "{}";
    const { distribution } = JSON.parse(text) as { distribution: Download[] };
    return distribution;
  });
  const wrong = told.filter(({ contentUrl, contentSize, sha256 }) => {
    const bytes = readBuilt(new URL(contentUrl).pathname.slice(basePath.length));
    return contentSize !== `${bytes.byteLength} B` || sha256 !== createHash("sha256").update(bytes).digest("hex");
  });
  expect(wrong).toEqual([]);
  const names = told.map(({ contentUrl }) => new URL(contentUrl).pathname.slice(basePath.length));
  const published = files.filter((file) => /^data\/(?:[^/]+|versions\/[^/]+\/[^/]+)\.(?!html)[a-z0-9]+$/.test(file));
  expect(published.filter((file) => !names.includes(file))).toEqual([]);
});

interface Download {
  readonly contentUrl: string;
  readonly contentSize: string;
  readonly sha256: string;
}
