import { parseArgs } from "node:util";
import { parse } from "yaml";
import { type EntryKind, entryKinds, kindNames } from "../../src/model/archive";
import { nearest } from "../../src/loading/fault";
import { type DraftFields, putValue } from "./draft";
import { fieldsOfKind, ofFoundingArticles } from "./entry-field";
import { type EntryOption, optionsOf } from "./entry-option";

/** Options that are no fields of the entry, with what each takes. */
export const generalOptions = {
  id: "The entry's id, where the one proposed does not suit",
  summary: "The body: paragraphs in Markdown; for an event its summary, for a claim the reason for its status",
  notes: "What stands below the heading Notes: translations, disputed points",
  why: "Why the entry is added, for its log",
  reviewed: "The day on which you read it against its sources, YYYY-MM-DD; otherwise today",
  from: "A file in YAML or JSON with fields as front matter has them, and summary, notes, id, why; options add to it",
} as const;
type GeneralOption = keyof typeof generalOptions;

/** What the command was asked to make. */
export interface EntryRequest {
  readonly kind: EntryKind;
  readonly fields: DraftFields;
  readonly texts: Partial<Record<GeneralOption, string>>;
  /** What cannot be understood, one line each. */
  readonly problems: readonly string[];
  /** Sources that are given with the entry and are to be made first. */
  readonly sources?: readonly EntryRequest[];
}

/** What an option of a source begins with that is given with another entry. */
export const sourcePrefix = "source-";

/** The options of a source that can be given with an entry of the kind; none where it names no sources. */
export function sourceOptions(kind: EntryKind): EntryOption[] {
  if (!fieldsOfKind(kind).some(({ name }) => name === "sources")) return [];
  return optionsOf(fieldsOfKind("sources").filter(({ name }) => !ofFoundingArticles.has(name)));
}

/** The kind of entry that a word of the command names: "warning" or "warnings". */
export const kindNamed = (word: string | undefined): EntryKind | undefined =>
  entryKinds.find((kind) => kind === word || kindNames[kind] === word);

/** Reads the options for an entry. `readText` gives the file that `--from` names; it may throw. */
export function requestOf(kind: EntryKind, args: readonly string[], readText: (path: string) => string): EntryRequest {
  const options = new Map(optionsOf(fieldsOfKind(kind)).map((option) => [option.name, option]));
  const ofSources = new Map(sourceOptions(kind).map((option) => [sourcePrefix + option.name, option]));
  const names = [...options.keys(), ...ofSources.keys(), ...Object.keys(generalOptions)];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(names.map((name) => [name, { type: "string", multiple: true }])),
  });
  const request = { kind, fields: {}, texts: {}, problems: [] as string[], sources: [] as SourceRequest[] };
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const from = given.find(({ name }) => name === "from")?.value;
  if (from !== undefined) takeFile(request, from, readText);
  for (const { name, value } of given) {
    const ofSource = ofSources.get(name);
    if (ofSource) takeOfSource(request, ofSource, value);
    else take(request, options, name, value);
  }
  // What follows an option that is not known was meant for it.
  const unknown = new Set(given.filter(({ name }) => !names.includes(name)).map(({ index }) => index + 1));
  for (const token of tokens)
    if (token.kind === "positional" && !unknown.has(token.index)) request.problems.push(strayWord(token.value));
  return request;
}

type SourceRequest = EntryRequest & { readonly kind: "sources" };

/** Its address begins a source, unless the last has none yet. */
function takeOfSource(
  { sources, problems }: { readonly sources: SourceRequest[]; readonly problems: string[] },
  option: EntryOption,
  value: string | undefined,
): void {
  const isBegun = sources.at(-1)?.fields.url === undefined || option.name !== "url";
  if (sources.length === 0 || !isBegun) sources.push({ kind: "sources", fields: {}, texts: {}, problems: [] });
  const fields = sources.at(-1)?.fields;
  const problem = value === undefined || !fields ? "needs a value" : putValue(fields, option, value);
  if (problem !== null) problems.push(`--${sourcePrefix}${option.name}  ${problem}`);
}

interface Taken {
  readonly fields: DraftFields;
  readonly texts: Partial<Record<GeneralOption, string>>;
  readonly problems: string[];
}

function take(into: Taken, options: ReadonlyMap<string, EntryOption>, name: string, value: string | undefined): void {
  const say = (problem: string) => into.problems.push(`--${name}  ${problem}`);
  const option = options.get(name);
  if (!option && !isGeneral(name)) say(unknownOption(name, [...options.keys(), ...Object.keys(generalOptions)]));
  else if (value === undefined) say("needs a value");
  else if (option) {
    const problem = putValue(into.fields, option, value);
    if (problem !== null) say(problem);
  } else if (isGeneral(name)) into.texts[name] = value;
}

const isGeneral = (name: string): name is GeneralOption => Object.hasOwn(generalOptions, name);

function unknownOption(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return `no such option${meant === undefined ? "" : ` (did you mean --${meant}?)`}`;
}

const strayWord = (word: string): string =>
  `${JSON.stringify(word)} belongs to no option: a value with spaces goes in quotation marks`;

function takeFile(into: Taken, path: string, readText: (path: string) => string): void {
  try {
    const written: unknown = parse(readText(path));
    if (typeof written !== "object" || written === null || Array.isArray(written))
      throw new Error("it holds no fields");
    for (const [name, value] of Object.entries(written))
      if (isGeneral(name)) into.texts[name] = String(value);
      else into.fields[name] = value;
  } catch (error) {
    into.problems.push(`--from ${path}  ${error instanceof Error ? error.message : String(error)}`);
  }
}
