import type { AnyEntry } from "../../src/loading/read-content";
import { foldedWords, foldText } from "../../src/model/fold-text";
import { isoPartialDate } from "../../src/model/dates";

/** An entry of the record as an editor chooses it. */
export interface KnownEntry {
  readonly id: string;
  /** What it is called: a name, a headline, a title. */
  readonly name: string;
  /** Everything it may be looked for by, folded: id, names, other spellings, its own script. */
  readonly folded: string;
}

export function knownEntry(entry: AnyEntry): KnownEntry {
  const name = nameOf(entry);
  const others = [
    "nameOriginal" in entry ? (entry.nameOriginal?.text ?? "") : "",
    ...("aliases" in entry ? entry.aliases : []),
    "publisher" in entry ? entry.publisher : "",
    "url" in entry ? (entry.url ?? "") : "",
    "date" in entry ? isoPartialDate(entry.date) : "",
    ...entry.formerIds,
  ];
  return { id: entry.id, name, folded: foldText([entry.id, name, ...others].join(" ")) };
}

/** A value of a closed list, to be found by its name and label. */
export function knownTerm({ value, name = value }: { readonly value: string; readonly name?: string }): KnownEntry {
  return { id: value, name, folded: foldText(`${value.replaceAll("-", " ")} ${name}`) };
}

function nameOf(entry: AnyEntry): string {
  if ("name" in entry) return entry.name;
  if ("headline" in entry) return entry.headline;
  return "title" in entry ? entry.title : entry.text;
}

/** The entries in which every word of the search begins a word; all where nothing is searched. Cyrillic finds Latin, "F16" finds "F-16". */
export function entriesMatching(entries: readonly KnownEntry[], search: string): KnownEntry[] {
  const words = foldedWords(search);
  return entries.filter(({ folded }) => words.every((word) => ` ${folded}`.includes(` ${word}`)));
}
