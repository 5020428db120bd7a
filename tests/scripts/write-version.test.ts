import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { writeVersion } from "../../scripts/keep/write-version";
import type { VersionToKeep } from "../../src/data-files/version-to-keep";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kept-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function aVersion(words: string): VersionToKeep {
  const bytes = new TextEncoder().encode(words);
  return { version: "1.2.0", homepage: "https://record.example/", files: [{ name: "outcomes.csv", bytes }] };
}

test("a version is written to a folder of its number", async () => {
  expect(await writeVersion(root, aVersion("first"))).toBe("public/data/versions/1.2.0");
  expect(readFileSync(join(root, "public/data/versions/1.2.0/outcomes.csv"), "utf8")).toBe("first");
});

test("a version that is kept is never written over", async () => {
  await writeVersion(root, aVersion("first"));
  await expect(writeVersion(root, aVersion("second"))).rejects.toThrow("public/data/versions/1.2.0/ is there already");
  expect(readFileSync(join(root, "public/data/versions/1.2.0/outcomes.csv"), "utf8")).toBe("first");
});
