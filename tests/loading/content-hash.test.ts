import { expect, test } from "vitest";

import { changedUnderVersion, contentHash } from "../../src/loading/content-hash";
import { diskFiles, memoryFiles, recordFile } from "../../src/loading/files";
import { readKeptVersions } from "../../src/loading/kept-versions";
import { readRecord } from "../../src/loading/read-entry";
import { layered, validFiles, validText } from "./fixture-files";

/** The hash of the small record with a file as it is after an edit. */
async function hashWith(path: string, from: string, to: string): Promise<string> {
  const text = await validText(path);
  expect(text).toContain(from);
  return contentHash(layered(validFiles, memoryFiles({ [path]: text.replace(from, to) })));
}

test.each([
  ["content/warnings/2023-01-10-long-range-missiles.md", "venue: a press", "venue: the press"],
  ["content/codebook.md", "e", "E"],
  ["content/record.yaml", "asOf: 2025-12-31", "asOf: 2025-12-30"],
])("a change to %s gives another hash", async (path, from, to) => {
  expect(await hashWith(path, from, to)).not.toBe(await contentHash(validFiles));
});

test.each([
  ["content/record.yaml", "errors@record.example", "mistakes@record.example"],
  ["content/record.yaml", "dataVersion: 1.0.0", "dataVersion: 1.1.0"],
  ["content/pages/imprint.md", "title: ", "title: The "],
])("who answers for a copy, its version and its prose pages bear on no data: %s, %s", async (path, from, to) => {
  expect(await hashWith(path, from, to)).toBe(await contentHash(validFiles));
});

test("a file that was added gives another hash", async () => {
  const more = layered(validFiles, memoryFiles({ "content/sources/another.md": "" }));
  expect(await contentHash(more)).not.toBe(await contentHash(validFiles));
});

test("the content is what its version was kept with, or bears another version", async () => {
  const files = diskFiles(process.cwd());
  const { value: record } = readRecord(recordFile, await files.read(recordFile));
  const { dataVersion = "", released = null } = record ?? {};
  const kept = (await readKeptVersions(files)).versions.find(({ version }) => version === dataVersion);
  expect(released !== null, "a version has a day in `released` exactly if it is kept").toBe(kept !== undefined);
  if (!kept) return;
  const [major = "", minor = ""] = dataVersion.split(".");
  const cure = changedUnderVersion(dataVersion, `${major}.${Number(minor) + 1}.0`);
  expect(await contentHash(files), cure).toBe(kept.contentHash);
});

test("a version kept as 0.4.0 or later says what changed since the one before", async () => {
  const { versions } = await readKeptVersions(diskFiles(process.cwd()));
  const later = versions.slice(0, -1);
  expect(later.map(({ changes }) => changes?.since)).toEqual(versions.slice(1).map(({ version }) => version));
  for (const { changes } of later)
    for (const { id, by, why } of changes?.outcomes ?? [])
      expect(by.includes("corrections") && why.length === 0, `${id} has a reason`).toBe(false);
});
