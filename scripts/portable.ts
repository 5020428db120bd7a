import "./needs-node";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { zipOf } from "../src/data-files/zip";
import { portableCopy } from "./portable/portable-copy";
import { builtFiles } from "./server/built-files";

/*
 * npm run build:portable: one zip of the built site that opens from a disk without a server. DIST names another folder
 * that a build has written, PORTABLE another folder to write to.
 */

const { DIST: directory = "dist", PORTABLE: target = "portable" } = process.env;

try {
  console.log(write());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function write(): string {
  if (!existsSync(join(directory, "index.html")))
    throw new Error(`There is no built site in ${directory}/ yet: run \`npm run build\` first.`);
  const built = { names: builtFiles(directory), read: (name: string) => readFileSync(join(directory, name)) };
  const sheet = readFileSync(join(import.meta.dirname, "portable/copy.css"), "utf8");
  const { name, day, files } = portableCopy(built, sheet);
  const zip = zipOf(
    files.map((file) => ({ ...file, name: `${name}/${file.name}` })),
    day,
  );
  const path = join(target, `${name}-portable.zip`);
  mkdirSync(target, { recursive: true });
  writeFileSync(path, zip);
  return `${path}: ${files.length} files, ${(zip.byteLength / 1e6).toFixed(1)} MB. Unpack it and open index.html.`;
}
