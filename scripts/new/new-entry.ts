import { anyOf, type EntryKind, kindNames } from "../../src/model/archive";
import { entryPath } from "../../src/loading/files";
import type { AnyEntry } from "../../src/loading/read-content";
import type { DraftCheck } from "../../src/loading/check-content";
import { formatFindings } from "../../src/loading/fault";
import { askEntry } from "./ask-entry";
import type { Asking } from "./ask-value";
import { fieldsOfKind } from "./entry-field";
import { entryOf } from "./entry-of";
import { optionProblems } from "./option-problems";
import { entryText } from "./entry-text";
import { entriesMatching, knownEntry } from "./known-entry";
import type { Prompts } from "./prompts";
import type { EntryRequest } from "./request";
import type { Surroundings } from "./surroundings";

/** Makes an entry of what the request gives alone. False, with all that is missing or wrong listed and nothing written, if that does not do. */
export async function makeUnasked(request: EntryRequest, check: DraftCheck, around: Surroundings): Promise<boolean> {
  const problems = [...request.problems, ...optionProblems(request, check, around)];
  if (problems.length === 0) {
    await write(request, check, around);
    return true;
  }
  around.say(`Nothing was written. Missing or wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  around.say(`\nAll options: npm run new -- ${kindNames[request.kind]} --help`);
  return false;
}

/** Asks for what the request leaves out, shows the entry and writes it. Gives its id, or null if the editor would rather not. */
export async function makeAsked(
  request: EntryRequest,
  check: DraftCheck,
  around: Surroundings,
  prompts: Prompts,
): Promise<string | null> {
  for (const problem of request.problems) around.say(`  ${problem}`);
  const asking: Asking = {
    prompts,
    find: ({ of }, term) => choicesFor(of, term, check),
    resolve: async (choice) => {
      const kind = /^new (\w+)$/.exec(choice)?.[1] as EntryKind | undefined;
      if (!kind) return choice;
      around.say(`\nFirst ${anyOf([kind])}:`);
      return (await makeAsked({ kind, fields: {}, texts: {}, problems: [] }, check, around, prompts)) ?? "";
    },
  };
  await askEntry({ request, check, asking, around });
  const { path, text } = fileOf(request, check, around);
  around.say(`\n${path}\n\n${text}`);
  if (!(await prompts.yes({ message: "Write this entry?", default: true }))) return null;
  return write(request, check, around);
}

/** What can be chosen: the entries that fit what is typed, and a new one. */
function choicesFor(kinds: readonly EntryKind[], term: string, check: DraftCheck) {
  const entries = kinds.flatMap<AnyEntry>((kind) => check.entries[kind].filter(({ withdrawn }) => !withdrawn));
  const found = entriesMatching(entries.map(knownEntry), term).sort((one, other) => (one.id < other.id ? -1 : 1));
  return [
    ...found.map(({ id, name }) => ({ value: id, name: `${name} (${id})`, short: id })),
    ...kinds.map((kind) => ({ value: `new ${kind}`, name: `+ a new ${kindNames[kind]} …` })),
  ];
}

/** The file of the entry; its log says so where an outcome becomes another by it. */
function fileOf({ kind, ...request }: EntryRequest, check: DraftCheck, around: Surroundings) {
  const entry = entryOf({ kind, ...request }, check, around.today);
  const textOf = (changesOutcomes: boolean) => entryText(fieldsOfKind(kind), { ...entry, changesOutcomes });
  const draft = { kind, id: entry.id, text: textOf(false) };
  return { ...draft, path: entryPath(kind, entry.id), text: textOf(check.changesOutcomes(draft)) };
}

async function write(request: EntryRequest, check: DraftCheck, around: Surroundings): Promise<string> {
  const { path, ...draft } = fileOf(request, check, around);
  const { kind } = draft;
  await around.write(path, draft.text);
  const findings = check.findingsOf(draft);
  check.add(draft);
  around.say(`Written: ${path}`);
  if (findings.queries.length > 0) around.say(`\n${formatFindings(findings)}`);
  around.say(
    `\nNext: read it once more, then \`npm run dev\` shows it at ${kind === "claims" ? "its source's page" : `/${kind}/${draft.id}/`}.`,
  );
  return draft.id;
}
