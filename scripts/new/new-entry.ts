import { anyOf, type EntryKind, kindNames } from "../../src/model/archive";
import { entryPath } from "../../src/loading/files";
import type { AnyEntry } from "../../src/loading/read-content";
import type { DraftCheck } from "../../src/loading/check-content";
import { formatFindings } from "../../src/loading/fault";
import { askEntry, forgetOne, type Session } from "./ask-entry";
import { draftText, takeDraft } from "./kept-draft";
import { fieldsOfKind } from "./entry-field";
import { entryOf } from "./entry-of";
import { optionProblems } from "./option-problems";
import { entryText } from "./entry-text";
import { entriesMatching, knownEntry } from "./known-entry";
import { GoneBack, isLeaving, type Prompts } from "./prompts";
import { type EntryRequest, sourcePrefix } from "./request";
import type { Surroundings } from "./surroundings";
import { proposedByActor } from "./from-actor";

/** An entry that is made and stands in no file yet. */
export interface MadeEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly text: string;
}

/**
 * Makes an entry of what the request gives alone, and the sources given with it. False, with all that is missing or wrong
 * listed and nothing written, if that does not do.
 * @param isShown whether the files are to be shown and not written
 */
export async function makeUnasked(
  request: EntryRequest,
  check: DraftCheck,
  around: Surroundings,
  isShown = false,
): Promise<boolean> {
  const { made, problems: ofSources } = takeSources(request, check, around);
  for (const [name, value] of Object.entries(proposedByActor(request, check))) request.fields[name] ??= value;
  const problems = [...request.problems, ...ofSources, ...optionProblems(request, check, around)];
  if (problems.length === 0) {
    made.push(takeIn(request, check, around));
    if (isShown) for (const entry of made) around.say(fileText(entry));
    else await writeAll(made, check, around);
    return true;
  }
  around.say(`Nothing was written. Missing or wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  around.say(`\nAll options: npm run new -- ${kindNames[request.kind]} --help`);
  return false;
}

/** Takes in the sources given with an entry; they are among its own, and show what names no other. */
function takeSources(
  { sources = [], fields }: EntryRequest,
  check: DraftCheck,
  around: Surroundings,
): { readonly made: MadeEntry[]; readonly problems: readonly string[] } {
  const made: MadeEntry[] = [];
  const problems: string[] = [];
  for (const source of sources) {
    const found = optionProblems(source, check, around).map((line) => line.replace(/^--/, `--${sourcePrefix}`));
    if (found.length === 0) made.push(takeIn(source, check, around));
    problems.push(...found);
  }
  const ids = made.map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return { made, problems };
  fields.sources = [...((fields.sources as unknown[] | undefined) ?? []), ...ids];
  for (const quote of groupsIn(fields.quotes)) quote.source ??= first;
  for (const tied of [...groupsIn(fields.answers), ...groupsIn(fields.lapsed)]) tied.sources ??= ids;
  return { made, problems };
}

function groupsIn(value: unknown): Record<string, unknown>[] {
  return [value].flat().filter((group) => typeof group === "object" && group !== null) as Record<string, unknown>[];
}

/**
 * Asks for what the request leaves out, shows the entry and writes it, with all that was made on the way. Gives its id, or
 * null if the editor would rather not: then the answers are kept, and offered the next time.
 */
export async function makeAsked(
  asked: EntryRequest,
  check: DraftCheck,
  around: Surroundings,
  prompts: Prompts,
): Promise<string | null> {
  const made: MadeEntry[] = [];
  let request = asked;
  try {
    for (const problem of request.problems) around.say(`  ${problem}`);
    request = await takeDraft(request, made, check, around, prompts);
    const { made: sources, problems } = takeSources(request, check, around);
    for (const problem of problems) around.say(`  ${problem}`);
    made.push(...sources);
    request = { ...request, sources: [] };
    if (await askUntilTaken(request, made, { check, around, prompts }, "Write this entry?")) {
      await writeAll(made, check, around);
      around.drafts.drop(request.kind);
      return made.at(-1)?.id ?? null;
    }
  } catch (error) {
    if (!isLeaving(error)) throw error;
  }
  around.drafts.keep(request.kind, draftText(request, made));
  around.say(
    `\nNothing was written. The answers are kept: npm run new -- ${kindNames[request.kind]} goes on with them.`,
  );
  return null;
}

interface Around {
  readonly check: DraftCheck;
  readonly around: Surroundings;
  readonly prompts: Prompts;
}

/** Asks, shows, and lets answers be changed until the entry is taken, and stands among those made, or left. */
async function askUntilTaken(
  request: EntryRequest,
  made: MadeEntry[],
  { check, around, prompts }: Around,
  question: string,
): Promise<boolean> {
  const session: Session = {
    ...{ request, check, around },
    before: new Map(),
    asking: {
      prompts,
      find: ({ of }, term) => choicesFor(of, term, check),
      resolve: async (choice) => {
        const kind = /^new (\w+)$/.exec(choice)?.[1] as EntryKind | undefined;
        if (!kind) return choice;
        around.say(`\nFirst ${anyOf([kind])}:`);
        const inner = { kind, fields: {}, texts: {}, problems: [] };
        const isTaken = await askUntilTaken(inner, made, { check, around, prompts }, "Take this entry?");
        return isTaken ? (made.at(-1)?.id ?? "") : "";
      },
    },
  };
  for (;;) {
    await askEntry(session);
    around.say(`\n${fileText(fileOf(request, check, around))}`);
    const next = await nextAsked(prompts, question);
    if (next === "take") made.push(takeIn(request, check, around));
    if (next !== "change") return next === "take";
    await forgetOne(session).catch(ignoringBack);
  }
}

async function nextAsked(prompts: Prompts, message: string): Promise<string> {
  const choices = [
    { value: "take", name: "Yes" },
    { value: "change", name: "Change an answer" },
    { value: "leave", name: "No, not now" },
  ];
  return prompts.one({ message, choices }).catch((error: unknown) => {
    ignoringBack(error);
    return "change";
  });
}

function ignoringBack(error: unknown): void {
  if (!(error instanceof GoneBack)) throw error;
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

/** The entry as a file; its log says so where an outcome becomes another by it. */
function fileOf({ kind, ...request }: EntryRequest, check: DraftCheck, around: Surroundings): MadeEntry {
  const entry = entryOf({ kind, ...request }, check, around.today);
  const textOf = (changesOutcomes: boolean) => entryText(fieldsOfKind(kind), { ...entry, changesOutcomes });
  const draft = { kind, id: entry.id, text: textOf(false) };
  return { ...draft, text: textOf(check.changesOutcomes(draft)) };
}

const fileText = ({ kind, id, text }: MadeEntry): string => `${entryPath(kind, id)}\n\n${text}`;

/** From here on the check knows the entry, as if it had been written. */
function takeIn(request: EntryRequest, check: DraftCheck, around: Surroundings): MadeEntry {
  const entry = fileOf(request, check, around);
  check.add(entry);
  return entry;
}

async function writeAll(made: readonly MadeEntry[], check: DraftCheck, around: Surroundings): Promise<void> {
  for (const { kind, id, text } of made) {
    await around.write(entryPath(kind, id), text);
    around.say(`Written: ${entryPath(kind, id)}`);
  }
  const queries = made.flatMap((entry) => check.findingsOf(entry).queries);
  if (queries.length > 0) around.say(`\n${formatFindings({ faults: [], queries })}`);
  const [last] = made.slice(-1);
  if (last)
    around.say(
      `\nNext: read it once more, then \`npm run dev\` shows it at ${last.kind === "claims" ? "its source's page" : `/${last.kind}/${last.id}/`}.`,
    );
}
