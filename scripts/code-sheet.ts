import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";

import { codebookFile } from "../src/loading/files";
import { diskFiles } from "../src/loading/files";
import { loadArchive } from "../src/loading/check-content";
import { recordRoot } from "../src/loading/files";
import { codingSheet } from "./coding/coding-sheet";
import { drawSample } from "./coding/draw-sample";
import { sheetCsv } from "./coding/sheet-csv";
import { sheetPage } from "./coding/sheet-page";
import { randomNumbers } from "./random-numbers";

/* npm run code:sheet -- --seed N [--to folder] [--key file]: a blind sheet for a second coder. CODEBOOK section 10. */

const { seed, to, key } = parseArgs({
  options: { seed: { type: "string" }, to: { type: "string" }, key: { type: "string" } },
}).values;
const start = Number(seed);

if (seed === undefined || !Number.isInteger(start)) {
  console.error("npm run code:sheet -- --seed <a whole number> [--to <folder>] [--key <file>]");
  process.exitCode = 1;
} else process.exitCode = await write(start, to ?? `coding/sheet-${seed}`, key ?? `coding/key-${seed}.yaml`);

async function write(seed: number, folder: string, keyFile: string): Promise<number> {
  const root = recordRoot(process.cwd(), process.env);
  const { archive } = await loadArchive(diskFiles(root));
  if (!archive) return complain("The record has faults: npm run check:content");
  const random = randomNumbers(seed);
  const sample = drawSample(archive, random);
  const sheet = codingSheet(archive, sample, random);
  const { dataVersion, codebookVersion } = archive.record;
  await mkdir(folder, { recursive: true });
  await mkdir(dirname(keyFile), { recursive: true });
  await writeFile(join(folder, "sheet.csv"), sheetCsv(sheet));
  await writeFile(join(folder, "sheet.md"), sheetPage(sheet));
  await copyFile(join(root, codebookFile), join(folder, "codebook.md"));
  await writeFile(keyFile, stringify({ seed, dataVersion, codebookVersion, ...sheet.key }));
  console.log(
    `${sheet.statements.length} statements (${sample.others.length} of them no warnings) and ${sheet.links.length} links: ${folder}/. The key, which a coder must not see: ${keyFile}`,
  );
  return 0;
}

function complain(words: string): number {
  console.error(words);
  return 1;
}
