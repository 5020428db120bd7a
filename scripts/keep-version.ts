import "./needs-node";
import "./needs-lists";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { isOwnRecord } from "../src/loading/files";
import { archiveName } from "../src/schema/kept-version";
import { keepVersion } from "./keep/keep-version";

/* npm run keep-version [-- <built folder, dist unless given>]: keeps the data of a built site under their version. */

const [built = "dist"] = process.argv.slice(2);

try {
  console.log(`The data are kept in ${await keep(built, process.cwd())}/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function keep(folder: string, root: string): Promise<string> {
  if (!isOwnRecord(root, process.env))
    throw new Error("RECORD names another record, and versions are kept of the project's own alone.");
  const zip = join(folder, "data", archiveName);
  if (!existsSync(zip)) throw new Error(`There is no ${zip}: run \`npm run build\` first, or name a built folder.`);
  return keepVersion(root, await readFile(zip));
}
