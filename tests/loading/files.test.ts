import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diskFiles, memoryFiles, pathsNamed } from "../../src/loading/files";

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
