import "./needs-node";
import "./needs-lists";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";

import { loadArchive } from "../src/loading/check-content";
import { codebookFile, diskFiles, recordRoot } from "../src/loading/files";
import { type CodedField, codedFields } from "../src/model/coding";
import { codingSheet } from "./coding/coding-sheet";
import { drawSample, retestSize, sampleFor } from "./coding/draw-sample";
import { sheetCsv } from "./coding/sheet-csv";
import { sheetPage } from "./coding/sheet-page";
import { randomNumbers } from "./random-numbers";

/*
 * npm run code:sheet -- --seed N [--fields a,b] [--to folder] [--key file]: a blind sheet for a second coder. With
 * fields, those are coded again on warnings that were not coded twice before. CODEBOOK section 10.
 */

const text = { type: "string" } as const;
const { seed, to, key, fields } = parseArgs({ options: { seed: text, to: text, key: text, fields: text } }).values;
const start = Number(seed);
const root = recordRoot(process.cwd(), process.env);
const asked = fields === undefined ? codedFields : codedFields.filter((field) => fields.split(",").includes(field));

if (seed === undefined || !Number.isInteger(start) || asked.length === 0) {
  console.error(
    `npm run code:sheet -- --seed <a whole number> [--fields <some of ${codedFields.join(",")}>] [--to <folder>] [--key <file>]`,
  );
  process.exitCode = 1;
} else {
  const coding = join(relative(process.cwd(), root), "coding");
  process.exitCode = await write(
    start,
    asked,
    to ?? join(coding, `sheet-${seed}`),
    key ?? join(coding, `key-${seed}.yaml`),
  );
}

async function write(seed: number, fields: CodedField[], folder: string, keyFile: string): Promise<number> {
  const { archive } = await loadArchive(diskFiles(root));
  if (!archive) return complain("The record has faults: npm run check:content");
  const random = randomNumbers(seed);
  const passed = new Set(archive.secondCodes.flatMap(({ statements }) => statements.map(({ entry }) => entry)));
  const isRetest = fields.length < codedFields.length;
  const sample = sampleFor(
    fields,
    drawSample(archive, random, isRetest ? { size: retestSize(fields), passed } : {}),
    random,
  );
  const sheet = codingSheet(archive, sample, random, fields);
  const { dataVersion, codebookVersion } = archive.record;
  await mkdir(folder, { recursive: true });
  await mkdir(dirname(keyFile), { recursive: true });
  await writeFile(join(folder, "sheet.csv"), sheetCsv(sheet));
  await writeFile(join(folder, "sheet.md"), sheetPage(sheet));
  await copyFile(join(root, codebookFile), join(folder, "codebook.md"));
  await writeFile(
    keyFile,
    stringify({ seed, dataVersion, codebookVersion, fields, ...sheet.key }, { aliasDuplicateObjects: false }),
  );
  console.log(
    `${sheet.statements.length} statements (${sample.others.length} of them no warnings) and ${sheet.links.length} links: ${folder}/. The key, which a coder must not see: ${keyFile}`,
  );
  return 0;
}

function complain(words: string): number {
  console.error(words);
  return 1;
}
