import "./needs-node";
import "./needs-lists";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { format } from "date-fns/format";
import { diskFiles, recordRoot } from "../src/loading/files";
import { DraftCheck } from "../src/loading/check-content";
import { entryKinds, kindNames, type EntryKind } from "../src/model/archive";
import { generalHelp, helpFor } from "./new/help";
import { makeAsked, makeUnasked } from "./new/new-entry";
import { kindNamed, requestOf } from "./new/request";
import type { Surroundings } from "./new/surroundings";

const args = process.argv.slice(2);
const isShown = args.includes("--show");
const isAsking = process.stdin.isTTY && !args.includes("--yes") && !isShown;
const root = recordRoot(process.cwd(), process.env);

const around: Surroundings = {
  today: format(new Date(), "yyyy-MM-dd"),
  say: (line) => console.log(line),
  write: async (path, text) => {
    // A record that begins has no folder for a kind of which it has no entry.
    await mkdir(dirname(`${root}/${path}`), { recursive: true });
    // The flag x: a file that is there is never written over.
    await writeFile(`${root}/${path}`, text, { flag: "wx" });
  },
  drafts: draftsIn(join(process.cwd(), ".cache/new", createHash("sha256").update(root).digest("hex").slice(0, 8))),
};

process.exitCode = await run().catch((error: unknown) => {
  // Ctrl+C before anything was answered.
  if (error instanceof Error && error.name === "ExitPromptError") return 1;
  throw error;
});

/** Each record has its own: the name of the folder stands for where it lies. */
function draftsIn(folder: string): Surroundings["drafts"] {
  const fileOf = (kind: string) => join(folder, `${kind}.json`);
  return {
    load: (kind) => (existsSync(fileOf(kind)) ? readFileSync(fileOf(kind), "utf8") : null),
    keep: (kind, text) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(kind), text);
    },
    drop: (kind) => rmSync(fileOf(kind), { force: true }),
  };
}

async function run(): Promise<number> {
  const kind = kindNamed(args[0]);
  if (args.includes("--help")) return sayAndLeave(kind ? helpFor(kind) : generalHelp, 0);
  if (!kind && (args.length > 0 || !isAsking)) return sayAndLeave(generalHelp, 1);
  const chosen = kind ?? (await askKind());
  const options = args.slice(1).filter((arg) => arg !== "--yes" && arg !== "--show");
  const request = requestOf(chosen, options, (path) => readFileSync(path, "utf8"));
  const check = await DraftCheck.over(diskFiles(root));
  if (!isAsking) return (await makeUnasked(request, check, around, isShown)) ? 0 : 1;
  const { promptsOn } = await import("./new/prompts");
  return (await makeAsked(request, check, around, promptsOn())) === null ? 1 : 0;
}

async function askKind(): Promise<EntryKind> {
  const { select } = await import("@inquirer/prompts");
  return select({ message: "What is it?", choices: entryKinds.map((value) => ({ value, name: kindNames[value] })) });
}

function sayAndLeave(text: string, exitCode: number): number {
  console.log(text);
  return exitCode;
}
