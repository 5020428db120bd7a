import { readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { diskFiles } from "../../src/loading/files";
import { formatReport } from "../../src/loading/fault";
import { loadArchive } from "../../src/loading/check-content";
import { fixtures, layered, validFiles } from "./fixture-files";

const spoilt = join(fixtures, "faults");

/** Each folder holds the files that it spoils, to be laid over the small record, and the report it must lead to. */
describe("what an editor reads about a record spoilt by", () => {
  test.each(readdirSync(spoilt))("%s", async (name) => {
    const loaded = await loadArchive(layered(validFiles, diskFiles(join(spoilt, name))));
    await expect(`${formatReport(loaded)}\n`).toMatchFileSnapshot(join(spoilt, name, "expected.txt"));
    expect(loaded.archive === null).toBe(loaded.faults.length > 0);
  });
});

test("the small record itself has nothing wrong with it", async () => {
  expect(formatReport(await loadArchive(validFiles))).toBe("no faults, no queries");
});
