import { expect, test } from "vitest";

import { portableCopy, type BuiltSite, type PortableCopy } from "../../../scripts/portable/portable-copy";
import { zipOf } from "../../../src/data-files/zip";

const start =
  '<html><head><link rel="canonical" href="https://record.example/"></head><body><a href="/lines/">Lines</a></body></html>';

const dataPackage = JSON.stringify({
  name: "data-of-the-record",
  title: "Another Record",
  version: "1.2.0",
  asOf: "2026-06-30",
  created: "2026-11-30T00:00:00Z",
});

/** A built site of a start page, a list and the data, with what a test adds or puts in their place. */
function aSite(files: Readonly<Record<string, string>> = {}): BuiltSite {
  const all = new Map(
    Object.entries({ "index.html": start, "lines/index.html": "", "data/datapackage.json": dataPackage, ...files }),
  );
  return { names: [...all.keys()], read: (name) => new TextEncoder().encode(all.get(name)) };
}

function textIn({ files }: PortableCopy, name: string): string | undefined {
  const file = files.find((each) => each.name === name);
  return file && new TextDecoder().decode(file.bytes);
}

test("the copy is named by the record and its version, and dated by its newest change", () => {
  expect(portableCopy(aSite(), "")).toMatchObject({ name: "another-record-1.2.0", day: "2026-11-30" });
});

test("pages, data and what pages show go along; what scripts, hosts and other sites ask for does not", () => {
  const site = aSite({
    "lines/index.html": '<link rel="stylesheet" href="/_astro/a.css"><script src="/_astro/a.js"></script>',
    "_astro/a.css": "a{background:url(/_astro/b.svg)}",
    "_astro/b.svg": "<svg/>",
    "_astro/a.js": "",
    "404.html": "",
    _headers: "",
    "embed/lines/a/index.html": "",
    "timeline-index.json": "",
    "data/lines.csv": "id",
    "feed/2.xml": "",
  });
  expect(portableCopy(site, "").files.map(({ name }) => name)).toEqual([
    "_astro/a.css",
    "_astro/b.svg",
    "_astro/copy.css",
    "data/datapackage.json",
    "data/lines.csv",
    "feed/2.xml",
    "index.html",
    "lines/index.html",
    "read-me.txt",
  ]);
});

test("pages and sheets are rewritten, data are as they were", () => {
  const copy = portableCopy(aSite({ "data/lines.json": '{"page":"/lines/a/"}' }), "p{}");
  expect(textIn(copy, "index.html")).toContain('<a href="lines/index.html">Lines</a>');
  expect(textIn(copy, "index.html")).toContain('<link rel="stylesheet" href="_astro/copy.css">');
  expect(textIn(copy, "_astro/copy.css")).toBe("p{}");
  expect(textIn(copy, "data/lines.json")).toBe('{"page":"/lines/a/"}');
  expect(textIn(copy, "read-me.txt")).toContain("Another Record, data version 1.2.0, as of 2026-06-30.");
});

test("everything that would lead nowhere is told, with the first page that leads there", () => {
  const site = aSite({ "lines/index.html": '<a href="/lines/gone/">a</a><a href="/404.html">b</a>', "404.html": "" });
  expect(() => portableCopy(site, "")).toThrow(
    "lines/index.html leads to lines/gone/index.html, which is not in the copy.\nlines/index.html leads to 404.html, which is not in the copy.",
  );
});

test("a name that some system refuses is told", () => {
  expect(() => portableCopy(aSite({ "data/a?.csv": "" }), "")).toThrow("another-record-1.2.0/data/a?.csv has a name");
});

test("the archive is the same to the byte in whatever order the files were found", () => {
  const { names, read } = aSite({ "data/a.csv": "a", "lines/b/index.html": "b" });
  const [one, other] = [names, names.toReversed()].map((found) => {
    const { files, day } = portableCopy({ names: found, read }, "");
    return zipOf(files, day);
  });
  expect(one).toEqual(other);
});
