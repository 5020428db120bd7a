import "./needs-node";
import "./needs-lists";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { loadEntries } from "../src/loading/check-content";
import { formatFindings } from "../src/loading/fault";
import { diskFiles, recordRoot, seedPassagesFile, seedsFolder } from "../src/loading/files";
import { seedPassagesText } from "../src/loading/seed-passages";

/* npm run seed-passages: writes the hashes of all passages quoted from the articles in seeds/, once the check passes. */

const root = recordRoot(process.cwd(), process.env);
const files = diskFiles(root);
const { entries, ...findings } = await loadEntries(files);
const hasArticles = (await files.list(seedsFolder)).some(({ path }) => path.endsWith(".txt"));

if (!hasArticles) fail(`The articles are not in ${seedsFolder}/, so no passage can be looked up in them.`);
else if (!entries) fail(formatFindings(findings));
else {
  await writeFile(join(root, seedPassagesFile), seedPassagesText(entries));
  console.log(`written  ${seedPassagesFile}`);
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
