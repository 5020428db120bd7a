import type { EntryKind } from "../../src/model/archive";
import { foldText } from "../../src/model/fold-text";
import { sides } from "../../src/model/terms/side";

/** What an id is made of, as far as it is known. */
export interface IdParts {
  readonly date?: string;
  /** The surname of who said or did it. */
  readonly surname?: string;
  readonly publisher?: string;
  /** The headline, title, name or text. */
  readonly words: string;
  /** Words that many ids have, and that so tell none from another. */
  readonly common?: ReadonlySet<string>;
}

/** How many words of a headline tell one entry from another. */
const FEW = 4;

const small = new Set(
  "a an and are as at be been by for from had has have he if in into is it its lets let may not of on or says say said she so than that the their them then they this to up was were which will with would".split(
    " ",
  ),
);

/**
 * The id a new entry may have: date, surname and a few words of the headline for warnings and events,
 * publisher, date and a few words for sources, the name for actors and weapon systems; numbered where it is taken.
 */
export function proposedId(kind: EntryKind, parts: IdParts, isTaken: (id: string) => boolean): string {
  const id = partsOf(kind, parts)
    .map(slugOf)
    .filter((part) => part !== "")
    .join("-");
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}

function partsOf(kind: EntryKind, parts: IdParts): string[] {
  const { date = "", surname = "", publisher = "", words, common } = parts;
  const few = fewWords(words, { without: surname, common });
  switch (kind) {
    case "warnings":
    case "events":
      return [date, surname, few];
    case "sources":
      return [publisher, date, few];
    case "actors":
    case "weapons":
      return [words];
    case "lines":
      return [fewWords(words, { common, count: FEW + 2 })];
    case "claims":
      return ["c", few];
  }
}

interface FewWords {
  readonly without?: string;
  readonly common?: ReadonlySet<string>;
  readonly count?: number;
}

/** The first words that say something, and in place of the last of them the names that tell one entry from another. */
function fewWords(text: string, { without = "", common = new Set(), count = FEW }: FewWords): string {
  const skipped = new Set([...small, ...slugOf(without).split("-")]);
  const words = slugOf(text)
    .split("-")
    .filter((word) => !skipped.has(word));
  const names = namesIn(text).filter((name) => words.includes(name) && !common.has(name));
  const telling = new Set(names.slice(0, count - 1));
  const others = words.filter((word) => !telling.has(word)).slice(0, count - telling.size);
  const kept = new Set([...others, ...telling]);
  return [...new Set(words.filter((word) => kept.has(word)))].slice(0, count).join("-");
}

const ofSides = new Set(sides.flatMap((side) => side.split("-")));

/** Words that begin with a capital within a text, as names of ships and places do; those of sides tell little. */
function namesIn(text: string): string[] {
  const [, ...later] = text.split(/\s+/);
  return later
    .filter((word) => /^\P{L}*\p{Lu}/u.test(word))
    .flatMap((word) => slugOf(word.replace(/['’]s\b/u, "")).split("-"))
    .filter((name) => name !== "" && !ofSides.has(name));
}

/** A text in a-z, 0-9 and single hyphens. Other scripts are spelt in Latin letters, as in search. */
export function slugOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}|['’]/gu, "");
  const latin = /[^\P{L}A-Za-z]/u.test(plain) ? foldText(text) : plain;
  return latin
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
