import { type EntryKind, entryKinds, kindNames } from "../../src/model/archive";
import { fieldsOfKind, type Term } from "./entry-field";
import { type EntryOption, optionsOf } from "./entry-option";
import { generalOptions, sourceOptions, sourcePrefix } from "./request";

const kinds = entryKinds.map((kind) => kindNames[kind]).join(", ");

export const generalHelp = `npm run new -- <kind> [options]

Makes an entry of one kind: ${kinds}. On a terminal it asks for what the options leave out, finds
entries as you type (also by other spellings and in Cyrillic) and makes a source or actor on the way if it is not
there yet. Nothing is written that the check would refuse, and no file is ever written over; all is written at the
end, and answers are kept where you leave before. The sign < goes back to the question before.

  npm run new -- warning --help     the options for one kind
  npm run new -- event              asks for everything
  npm run new -- source --yes …     asks for nothing: all that is missing or wrong is listed, exit code 1
`;

const rules = `Lists of ids and of values take commas or the option again: --sources a,b. Lists of texts take the option again.
A group begins with the option that bears its name, and the next such option begins the next group:
  --quote "…" --quote-lang en --quote-source <id> --quote "…" --quote-lang ru --quote-source <id>
--yes asks for nothing, not even whether to write. Without a terminal it is not needed.
--show writes nothing: it shows the files, with the ids that they would have.`;

/** All options of one kind, required ones marked. */
export function helpFor(kind: EntryKind): string {
  const fields = optionsOf(fieldsOfKind(kind)).map(lineFor);
  const general = Object.entries(generalOptions).map(([name, description]) => `  --${name}\n      ${description}`);
  return [
    `npm run new -- ${kindNames[kind]} [options]      * must be there`,
    fields.join("\n"),
    ...sourceHelp(kind),
    general.join("\n"),
    rules,
    "",
  ].join("\n\n");
}

/** A source that one entry alone names can be given with it. */
function sourceHelp(kind: EntryKind): string[] {
  const names = sourceOptions(kind).map(({ name }) => `--${sourcePrefix}${name}`);
  if (names.length === 0) return [];
  return [
    `A source that is not there yet, made with the entry and listed in it; each --${sourcePrefix}url begins one. What names\nno source of its own rests on it:\n  ${names.join(" ")}`,
  ];
}

function lineFor({ name, field, path, isRepeated }: EntryOption): string {
  const isNeeded = field.isRequired && path.length === 1 && !isRepeated;
  const form = field.form.is === "list" ? field.form.item : field.form;
  const values = form.is === "term" ? valuesFor(form.terms) : "";
  return `${isNeeded ? "*" : " "} --${name}\n      ${field.description}${values}`;
}

/** The values of a closed list in one line or, where each is defined, one below the other. */
function valuesFor(terms: readonly Term[]): string {
  const isDefined = terms.some(({ definition }) => definition.length > 0);
  if (!isDefined) return `\n      ${terms.map(({ value }) => value).join(" | ")}`;
  return terms
    .map(({ value, label, definition }) =>
      [`\n      ${value}: ${label}`, ...definition.map((sentence) => `          ${sentence}`)].join("\n"),
    )
    .join("");
}
