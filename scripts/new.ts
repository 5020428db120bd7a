import "./needs-node";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { format } from "date-fns/format";
import { diskFiles, recordRoot } from "../src/loading/files";
import { DraftCheck } from "../src/loading/check-content";
import { entryKinds, kindNames, type EntryKind } from "../src/model/archive";
import { generalHelp, helpFor } from "./new/help";
import { makeAsked, makeUnasked } from "./new/new-entry";
import { kindNamed, requestOf } from "./new/request";
import type { Surroundings } from "./new/surroundings";

const args = process.argv.slice(2);
const isAsking = process.stdin.isTTY && !args.includes("--yes");
const root = recordRoot(process.cwd(), process.env);

const around: Surroundings = {
  today: format(new Date(), "yyyy-MM-dd"),
  say: (line) => console.log(line),
  // The flag x: a file that is there is never written over.
  write: (path, text) => writeFile(`${root}/${path}`, text, { flag: "wx" }),
};

process.exitCode = await run();

async function run(): Promise<number> {
  const kind = kindNamed(args[0]);
  if (args.includes("--help")) return sayAndLeave(kind ? helpFor(kind) : generalHelp, 0);
  if (!kind && (args.length > 0 || !isAsking)) return sayAndLeave(generalHelp, 1);
  const chosen = kind ?? (await askKind());
  const options = args.slice(1).filter((arg) => arg !== "--yes");
  const request = requestOf(chosen, options, (path) => readFileSync(path, "utf8"));
  const check = await DraftCheck.over(diskFiles(root));
  if (!isAsking) return (await makeUnasked(request, check, around)) ? 0 : 1;
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
