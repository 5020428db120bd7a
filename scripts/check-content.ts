import "./needs-node";
import "./needs-lists";
import { format } from "date-fns/format";
import { parseArgs } from "node:util";

import { diskFiles, pathsNamed, recordRoot } from "../src/loading/files";
import { counted, countFindings, findingsIn, formatCure, formatFindings, formatSize } from "../src/loading/fault";
import { loadArchive } from "../src/loading/check-content";
import { listOutcomes } from "./outcomes/list-outcomes";

/*
 * npm run check:content [-- <files, folders or ids>]   the faults and queries of the record, or of a part of it
 * npm run check:content -- --outcomes [<git ref>]      and every outcome that is another than in the last version of the
 *                                                      data that was kept, or than at a state of the git history
 */

const root = recordRoot(process.cwd(), process.env);
const files = diskFiles(root);
// npm runs a script in the project's folder, wherever it was called.
const typedIn = process.env.INIT_CWD ?? process.cwd();
const options = optionsIn(process.argv.slice(2));

if (options?.outcomes) {
  await check([""]);
  await list(options.named);
} else if (options) {
  const { paths, misnamed } = await pathsNamed(options.named, files, { root, typedIn });
  if (misnamed.length === 0) await check(options.named.length === 0 ? [""] : paths);
  else complain(misnamed.map(formatCure).join("\n"));
}

function optionsIn(args: readonly string[]): { outcomes: boolean; named: readonly string[] } | null {
  try {
    const parsed = parseArgs({ args: [...args], options: { outcomes: { type: "boolean" } }, allowPositionals: true });
    return { outcomes: parsed.values.outcomes === true, named: parsed.positionals };
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\nThere is one option: --outcomes [<git ref>].`);
    return null;
  }
}

/** Reads the whole record in any case, because the rules look from entry to entry; the paths say what is shown. */
async function check(shown: readonly string[]): Promise<void> {
  const { archive, ...all } = await loadArchive(files, { today: format(new Date(), "yyyy-MM-dd") });
  const findings = findingsIn(all, shown);
  const looked = shown.includes("") ? archive && formatSize(archive) : shownIn(shown);
  const count = [looked, countFindings(findings)].filter(Boolean).join(": ");
  console.log([formatFindings(findings), count].filter(Boolean).join("\n\n"));
  process.exitCode = findings.faults.length === 0 ? 0 : 1;
}

function shownIn([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : counted(others.length + 1, "path", "paths");
}

async function list([ref, ...others]: readonly string[]): Promise<void> {
  const listed =
    others.length > 0 ? { problem: "--outcomes takes one state of the git history." } : await listOutcomes(root, ref);
  if ("problem" in listed) complain(listed.problem);
  else console.log(`\n${listed.text}`);
}

function complain(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
