import type { EntryKind } from "../../src/model/archive";
import type { DraftCheck } from "../../src/loading/check-content";
import type { DraftFields } from "./draft";
import { proposedId } from "./proposed-id";

/** An id for the entry that no entry has or had; "x" where nothing is known to make one of. */
export function idFor(kind: EntryKind, fields: DraftFields, check: DraftCheck): string {
  const { date, publisher, headline, title, name, text, actor, actors } = fields;
  const doer = actor ?? (Array.isArray(actors) ? (actors as unknown[])[0] : undefined);
  const words = [headline, title, name, text].map(asText).find((value) => value !== "") ?? "";
  const parts = {
    date: asText(date),
    publisher: asText(publisher),
    surname: surnameOf(asText(doer), check),
    words,
    common: commonIn(kind, check),
  };
  return proposedId(kind, parts, (id) => isTaken(kind, id, check)) || "x";
}

/** In how many ids a word may stand before it tells little. */
const FEW_IDS = 2;

function commonIn(kind: EntryKind, { entries }: DraftCheck): ReadonlySet<string> {
  const words = entries[kind].flatMap(({ id }) => [...new Set(id.split("-"))]);
  const counts = Map.groupBy(words, (word) => word);
  return new Set([...counts].filter(([, uses]) => uses.length > FEW_IDS).map(([word]) => word));
}

/** A person's surname, an institution's whole name; from the id, which is in Latin letters. */
function surnameOf(id: string, check: DraftCheck): string {
  const isPerson = check.entries.actors.find((actor) => actor.id === id)?.kind === "person";
  return isPerson ? (id.split("-").at(-1) ?? id) : id;
}

export const isTaken = (kind: EntryKind, id: string, { entries }: DraftCheck): boolean =>
  entries[kind].some((entry) => entry.id === id || entry.formerIds.includes(id));

const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
