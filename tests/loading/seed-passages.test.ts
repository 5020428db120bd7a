import { describe, expect, test } from "vitest";

import { loadArchive, loadEntries } from "../../src/loading/check-content";
import { diskFiles, type Files, memoryFiles, seedPassagesFile, seedsFolder } from "../../src/loading/files";
import { seedPassagesText } from "../../src/loading/seed-passages";
import { layered, validFiles, validText } from "./fixture-files";

/** Files without the articles. */
function withoutSeeds(files: Files): Files {
  return { list: (folder) => (folder === seedsFolder ? Promise.resolve([]) : files.list(folder)), read: (path) => files.read(path) };
}

async function hashesOf(files: Files): Promise<string> {
  const { entries } = await loadEntries(files);
  if (!entries) throw new Error("The record has faults.");
  return seedPassagesText(entries);
}

const claim = "content/claims/c-once-more.md";

/** The small record as it is published without its articles, and perhaps with a file changed since. */
async function published(changed: Readonly<Record<string, string>> = {}): Promise<Files> {
  const hashes = { [seedPassagesFile]: await hashesOf(validFiles) };
  return withoutSeeds(layered(validFiles, memoryFiles({ ...hashes, ...changed })));
}

describe("a copy of the record without the articles", () => {
  test("builds and checks what it shows", async () => {
    const { archive, faults } = await loadArchive(await published());
    expect([archive !== null, faults]).toEqual([true, []]);
  });

  test("finds a passage that was changed by a letter", async () => {
    const text = await validText(claim);
    const { faults } = await loadArchive(await published({ [claim]: text.replace("once more.\n", "once more!\n") }));
    expect(faults).toMatchObject([
      { file: claim, field: "seedRef", allowed: expect.stringContaining("seed-passages.sha256") as string },
    ]);
  });

  test("finds a passage that is said to be from another article", async () => {
    const text = await validText("content/sources/seed-000.md");
    const another = {
      "content/sources/seed-001.md": text.replace("id: seed-000", "id: seed-001").replace("000.txt", "001.txt"),
    };
    const moved = { [claim]: (await validText(claim)).replace("source: seed-000", "source: seed-001") };
    const { faults } = await loadArchive(await published({ ...another, ...moved }));
    expect(faults).toMatchObject([{ file: claim, field: "seedRef" }]);
  });

  test("and without the hashes has its articles missed", async () => {
    const { faults } = await loadArchive(withoutSeeds(validFiles));
    expect(faults).toMatchObject([{ file: "content/sources/seed-000.md", field: "file" }]);
  });
});

test("the hashes of the repository are those of all passages quoted: npm run seed-passages writes them", async () => {
  const files = diskFiles(process.cwd());
  const written = new TextDecoder().decode(await files.read(seedPassagesFile));
  expect(written).toBe(await hashesOf(files));
});
