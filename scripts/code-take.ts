import "./needs-node";
import "./needs-lists";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { parse, stringify } from "yaml";

import { secondCodesPath } from "../src/loading/files";
import { diskFiles } from "../src/loading/files";
import { loadArchive } from "../src/loading/check-content";
import { recordRoot } from "../src/loading/files";
import { codedRows } from "./coding/coded-rows";
import { withOutcomes } from "./coding/second-outcomes";
import { type AboutCoding, keySchema, takenCodes } from "./coding/taken-codes";

/* npm run code:take: puts a filled sheet beside the record's own codes, before anybody speaks of them. CODEBOOK section 10. */

const usage = `npm run code:take -- --coded <filled sheet> --key <key> --date <YYYY-MM-DD> \\
  --first-coder <who coded the record> --second-coder <who filled the sheet> --how <what was seen and what not> [--independent]`;

const { values } = parseArgs({
  options: {
    coded: { type: "string" },
    key: { type: "string" },
    date: { type: "string" },
    "first-coder": { type: "string" },
    "second-coder": { type: "string" },
    how: { type: "string" },
    independent: { type: "boolean", default: false },
  },
});
const { coded, key, date, how, independent, "first-coder": firstCoder, "second-coder": secondCoder } = values;

if (coded && key && date && how && firstCoder && secondCoder)
  process.exitCode = await take(coded, key, { date, how, independent, firstCoder, secondCoder });
else process.exitCode = complain(usage);

async function take(codedFile: string, keyFile: string, about: AboutCoding): Promise<number> {
  const root = recordRoot(process.cwd(), process.env);
  const { archive } = await loadArchive(diskFiles(root));
  if (!archive) return complain("The record has faults: npm run check:content");
  const sheetKey = keySchema.parse(parse(await readFile(keyFile, "utf8")));
  const rows = codedRows(await readFile(codedFile, "utf8"), sheetKey.fields);
  if (rows.faults.length > 0) return complain(rows.faults.join("\n"));
  const codes = withOutcomes(takenCodes(sheetKey, rows, about), archive);
  const path = secondCodesPath(codes.id);
  await mkdir(join(root, dirname(path)), { recursive: true });
  const yaml = stringify(withoutNothing(codes), { aliasDuplicateObjects: false, lineWidth: 100 });
  // The flag x: codes that were kept are never written over.
  await writeFile(join(root, path), await format(yaml, { parser: "yaml", printWidth: 100 }), { flag: "wx" });
  console.log(`The codes are kept in ${path}.`);
  return 0;
}

/** Without what is nothing, as the files of the record are written. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutNothing(item)]));
}

function complain(words: string): number {
  console.error(words);
  return 1;
}
