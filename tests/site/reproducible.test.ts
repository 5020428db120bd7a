import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtFiles } from "../../scripts/server/built-files";
import { runAstro } from "../../scripts/run-astro";
import { directory } from "./support/built-site";

const SECOND = ".cache/second-build";

function fingerprints(folder: string): Record<string, string> {
  const hash = (file: string): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return Object.fromEntries(builtFiles(folder).map((file) => [file, hash(file)]));
}

test("a second build from the same sources, with nothing kept from the first, is the same to the byte", async () => {
  expect(await runAstro(["build", "--force", "--silent", "--outDir", SECOND])).toBe(0);
  expect(fingerprints(SECOND)).toEqual(fingerprints(directory));
}, 300_000);
