import "./needs-node";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runAstro } from "./run-astro";
import { builtFiles } from "./server/built-files";

const FIRST = "dist";
const SECOND = ".cache/second-build";

/** The hash of every file in a folder, by the file's name. */
function fingerprints(folder: string): Map<string, string> {
  const hash = (file: string): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return new Map(builtFiles(folder).map((file) => [file, hash(file)]));
}

// The second build keeps nothing of the first but the share pictures, which stand for all that goes into them: a check of
// the built pages draws some anew without it and compares the bytes.
const exitCode = await runAstro(["build", "--force", "--silent", "--outDir", SECOND]);
const first = fingerprints(FIRST);
const second = fingerprints(SECOND);
const names = new Set([...first.keys(), ...second.keys()]);
const different = [...names].filter((name) => first.get(name) !== second.get(name));

for (const name of different) console.error(`${name} differs between two builds of the same sources.`);
process.exitCode = exitCode === 0 && different.length === 0 ? 0 : 1;
