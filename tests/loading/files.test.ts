import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

import { diskFiles, memoryFiles, pathsNamed, placeOf, recordRoot } from "../../src/loading/files";

test("a folder lists what lies below it, hidden files and links too, and follows none", async () => {
  const root = await mkdtemp(join(tmpdir(), "record-"));
  await mkdir(join(root, "content/warnings"), { recursive: true });
  await writeFile(join(root, "content/warnings/.hidden.md"), "");
  await writeFile(join(root, "content/record.yaml"), "");
  await symlink(root, join(root, "content/round"));
  expect(await diskFiles(root).list("content")).toEqual([
    { path: "content/record.yaml", isPlain: true },
    { path: "content/round", isPlain: false },
    { path: "content/warnings/.hidden.md", isPlain: true },
  ]);
});

test("a folder that is not there is empty", async () => {
  expect(await diskFiles("/no/such/folder").list("content")).toEqual([]);
});

test("a file on disk is read by its path from the record", async () => {
  const root = await mkdtemp(join(tmpdir(), "record-"));
  await mkdir(join(root, "content"));
  await writeFile(join(root, "content/record.yaml"), "title: A record");
  expect(new TextDecoder().decode(await diskFiles(root).read("content/record.yaml"))).toBe("title: A record");
});

test("a folder that is a file is no empty folder", async () => {
  const root = await mkdtemp(join(tmpdir(), "record-"));
  await writeFile(join(root, "content"), "");
  await expect(diskFiles(root).list("content")).rejects.toThrow("ENOTDIR");
});

test("files in memory are listed below their folder alone, sorted, and what is not there is named", async () => {
  const files = memoryFiles({ "a/c.md": "", "a/b.md": "", "ab/d.md": "" });
  expect((await files.list("a")).map(({ path }) => path)).toEqual(["a/b.md", "a/c.md"]);
  await expect(files.read("a/e.md")).rejects.toThrow("There is no file a/e.md.");
});

test("the record is the project’s own, unless the environment names another by its path from there", () => {
  expect(recordRoot("/project", {})).toBe("/project");
  expect(recordRoot("/project", { RECORD: "../other" })).toBe("/other");
});

const plain = (path: string) => placeOf({ path, isPlain: true });

test.each([
  ["content/warnings/a-warning.md", "entry"],
  ["content/record.yaml", "single"],
  ["content/codebook.md", "single"],
  ["content/pages/imprint.md", "single"],
  ["content/seed-passages.sha256", "single"],
  ["content/second-codes/2026-11-29-18.yaml", "second-codes"],
  ["content/second-codes/2026-11-29-18-settled.yaml", "settled-codes"],
])("%s is: %s", (path, is) => {
  expect(plain(path)).toMatchObject({ is, path });
});

test("an entry has the kind of its folder and the id of its name", () => {
  expect(plain("content/lines/a-line.md")).toMatchObject({ kind: "lines", id: "a-line" });
});

test.each(
  ".DS_Store ._a.md .AppleDouble .directory Thumbs.db ehthumbs.db desktop.ini Desktop.ini a.md~ .#a.md #a.md# .a.md.swp .a.md.swx a.swo a.swp 4913 .~lock.a.md# .goutputstream-X .nfs0001 .fuse_hidden0001".split(
    " ",
  ),
)("%s is left by a system or an editor, and no entry, also where it is a link", (name) => {
  expect(plain(`content/lines/${name}`)).toEqual({ is: "dropping", path: `content/lines/${name}` });
  expect(placeOf({ path: `content/${name}`, isPlain: false }).is).toBe("dropping");
});

test.each([".hidden.md", "DS_Store", "Thumbs.db.md", "49130", "a.swap", "#a.md", "a.mdx", "a.DS_Store", "nfs.md~a"])(
  "%s may have been written by somebody, and is told",
  (name) => {
    expect(plain(`content/lines/${name}`).is).toBe("stray");
  },
);

test.each([
  ["content/lines/A-line.md", "A-line.md", /^an entry's id/],
  ["content/lines/a-line.txt", "a-line.txt", /then \.md$/],
  ["content/lines/a-line", "a-line", /^an entry's id/],
  ["content/lines/a.md.md", "a.md.md", /^an entry's id/],
  ["content/lines/old/deep/a.md", "old/deep/a.md", /^an entry directly in content\/lines\/, without folders/],
  ["content/readme.md", "readme.md", /^nothing here but codebook\.md, .* actors.*, pages, second-codes$/],
  ["content/second-codes/a.yml", "a.yml", /^the day and the seed of a sheet, .*-settled$/],
  ["content/second-codes/a.yaml5", "a.yaml5", /^the day and the seed/],
  ["content/second-codes/A.yaml", "A.yaml", /^the day and the seed/],
])("%s is told as %s", (path, found, allowed) => {
  expect(plain(path)).toEqual({
    ...{ is: "stray", path },
    fault: { line: 1, column: 1, field: "file name", found, allowed: expect.stringMatching(allowed) as string },
  });
});

test("a folder and a page whose names are misspelt lead to the nearest", () => {
  expect(plain("content/warning/a.md")).toMatchObject({
    fault: {
      found: "warning",
      allowed: expect.stringMatching(/^a folder for entries: warnings, /) as string,
      suggestion: "warnings",
    },
  });
  expect(plain("content/pages/privcy.md")).toMatchObject({
    fault: {
      found: "privcy.md",
      allowed: expect.stringMatching(/^one of .*imprint\.md/) as string,
      suggestion: "privacy.md",
    },
  });
});

test("a link to another file is told as such, whatever its name", () => {
  expect(placeOf({ path: "content/record.yaml", isPlain: false })).toMatchObject({
    fault: { found: { words: "a link to another file" }, allowed: "a file of its own" },
  });
});

const LINE = "content/lines/a-line.md";
const WARNING = "content/warnings/2023-01-10-long-range-missiles.md";
const files = memoryFiles({
  ...{ [LINE]: "", [WARNING]: "", "content/warnings/2023-02-20-tanks.md": "", "seeds/000.txt": "" },
  ...{ "content/actors/agency.md": "", "content/sources/agency.md": "" },
});

/** What names mean to an editor in some folder; the record lies in /project/record. */
const namedFrom = (typedIn: string, ...names: string[]) =>
  pathsNamed(names, files, { root: "/project/record", typedIn });
const named = (...names: string[]) => namedFrom("/project/record", ...names);

test.each([
  ["a path from the record's root", LINE, LINE],
  ["a folder", "content/lines/", "content/lines"],
  ["a path with detours", "./content//warnings/../lines/a-line.md", LINE],
  ["a path without its ending", "content/lines/a-line", LINE],
  ["a path as Windows writes it", "content\\lines\\a-line.md", LINE],
  ["a folder as Windows writes it", ".\\content\\lines\\", "content/lines"],
  ["an absolute path", `/project/record/${LINE}`, LINE],
  ["a path from within the folder of entries", "lines/a-line.md", LINE],
  ["a kind of entry", "warnings", "content/warnings"],
  ["a bare id", "a-line", LINE],
  ["a file's bare name", "a-line.md", LINE],
  ["a file of the articles", "seeds/000.txt", "seeds/000.txt"],
  ["a file that must be there and is not", "content/record.yaml", "content/record.yaml"],
  ["the folder itself", ".", ""],
  ["the whole folder of entries", "content", "content"],
])("%s is understood: %s", async (_, name, path) => {
  expect(await named(name)).toEqual({ paths: [path], misnamed: [] });
});

test.each([
  ["/project", `record/${LINE}`, LINE],
  ["/project/record/content", "lines/a-line.md", LINE],
  ["/project/record/content/lines", "a-line.md", LINE],
  ["/project/record/content/lines", "../warnings", "content/warnings"],
  ["/project/record/content/lines", LINE, LINE],
  ["/project/record/content/lines", ".", "content/lines"],
  ["/elsewhere", LINE, LINE],
])("typed in %s, %s is understood", async (typedIn, name, path) => {
  expect(await namedFrom(typedIn, name)).toEqual({ paths: [path], misnamed: [] });
});

test.each([
  ["content/warnings/2023-01-10-long-range-misiles.md", WARNING],
  ["content/warnngs/2023-01-10-long-range-missiles.md", WARNING],
  ["content/warnngs", "content/warnings"],
  ["content/lines/2023-01-10-long-range-missiles.md", WARNING],
  ["content/warnings/2023-01-10-long-range-missiles.yaml", WARNING],
  ["2023-01-10-long-range-misiles", WARNING],
  ["Content\\Lines\\A-line.md", LINE],
  ["/another/project/content/lines/a-line.md", LINE],
  ["content/lines/agency.md", "content/actors/agency.md"],
  ["content/source/agency.md", "content/sources/agency.md"],
])("%s is no path of the record, and %s is named instead", async (name, suggestion) => {
  const { paths, misnamed } = await named(name);
  expect(paths).toEqual([]);
  expect(misnamed).toMatchObject([{ found: name.replaceAll("\\", "/"), suggestion }]);
});

test("what is like nothing in the record is said to be no path of it", async () => {
  expect(await named("package.json", "/")).toEqual({
    paths: [],
    misnamed: ["package.json", "/"].map((found) => ({
      ...{ found, allowed: "a file or folder of the record, or an id", suggestion: undefined },
    })),
  });
});

test("an id that two entries share is not guessed at", async () => {
  expect((await named("agency")).misnamed).toEqual([
    { found: "agency", allowed: "one of content/actors/agency.md, content/sources/agency.md" },
  ]);
});

test("of several names each is told by itself", async () => {
  const { paths, misnamed } = await named("a-line", "nothing-like-it", "warnings");
  expect(paths).toEqual([LINE, "content/warnings"]);
  expect(misnamed).toMatchObject([{ found: "nothing-like-it" }]);
});
