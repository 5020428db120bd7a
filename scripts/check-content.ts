import "./needs-node";
import { diskFiles, recordRoot } from "../src/loading/files";
import { counted, countFindings, findingsIn, formatCure, formatFindings, formatSize } from "../src/loading/fault";
import { loadArchive } from "../src/loading/check-content";
import { pathsNamed } from "../src/loading/named-paths";

const root = recordRoot(process.cwd(), process.env);
const files = diskFiles(root);
// npm runs a script in the project's folder, wherever it was called.
const typedIn = process.env.INIT_CWD ?? process.cwd();
const named = process.argv.slice(2);
const { paths, misnamed } = await pathsNamed(named, files, { root, typedIn });

if (misnamed.length === 0) await check(named.length === 0 ? [""] : paths);
else {
  console.error(misnamed.map(formatCure).join("\n"));
  process.exitCode = 1;
}

/** Reads the whole record in any case, because the rules look from entry to entry; the paths say what is shown. */
async function check(shown: readonly string[]): Promise<void> {
  const { archive, ...all } = await loadArchive(files);
  const findings = findingsIn(all, shown);
  const looked = shown.includes("") ? archive && formatSize(archive) : shownIn(shown);
  const count = [looked, countFindings(findings)].filter(Boolean).join(": ");
  console.log([formatFindings(findings), count].filter(Boolean).join("\n\n"));
  process.exitCode = findings.faults.length === 0 ? 0 : 1;
}

function shownIn([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : counted(others.length + 1, "path", "paths");
}
