import "./needs-node";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { versionToKeep } from "../src/data-files/version-to-keep";
import { recordFile } from "../src/loading/files";
import { readRecord } from "../src/loading/read-entry";
import { archiveName } from "../src/schema/kept-version";
import { writeVersion } from "./keep/write-version";

/* npm run keep-version [-- <built folder, dist unless given>]: keeps the data of a built site under their version. */

const [built = "dist"] = process.argv.slice(2);

try {
  console.log(`The data are kept in ${await keep(built, process.cwd())}/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function keep(folder: string, root: string): Promise<string> {
  const zip = join(folder, "data", archiveName);
  if (!existsSync(zip)) throw new Error(`There is no ${zip}: run \`npm run build\` first, or name a built folder.`);
  const version = versionToKeep(await readFile(zip));
  const { value: record } = readRecord(recordFile, await readFile(join(root, recordFile)));
  // A build for trying out has the addresses of another host, and what is kept has them for good.
  if (!record || new URL(record.url).host !== new URL(version.homepage).host)
    throw new Error(`${folder}/ is of ${version.homepage}, the record is published at ${record?.url ?? "no address"}.`);
  return writeVersion(root, version);
}
