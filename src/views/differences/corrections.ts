import type { Archive, KindedEntry } from "../../model/archive";
import { type CorrectedEntry, correctedFacts, type DifferingOutcome } from "../../model/record-differences";
import type { DerivationRecord } from "../../model/derivation-record";
import { changesOf, type EntryChange } from "../../model/changes";
import type { KeptRecord } from "../../model/kept-record";
import { changeSentence } from "../change-words";
import { entryAddress, entryName } from "../entry-name";
import type { Named } from "../named";

/** Logged changes by which an outcome became another, in the words of the logs; those with the same words are one. */
export interface CorrectionView {
  /** The entries that were changed; without the one whose outcome it is. */
  readonly entries: readonly Named[];
  readonly sentence: string;
}

/**
 * What the logs say of the corrections that made an outcome another since a version was kept: of the entries whose facts
 * are others, and of its own, the changes that say so; else all that came later. CODEBOOK section 11.
 * @throws Error if no log says anything
 */
export function correctionsOf(
  archive: Archive,
  kept: KeptRecord,
  now: DerivationRecord,
  differing: DifferingOutcome,
): CorrectionView[] {
  const own = { kind: differing.kind, id: differing.id };
  const corrected = correctedFacts(differing, kept.facts, now);
  const others = corrected.filter(({ kind, id }) => kind !== own.kind || id !== own.id);
  const laterIn = (entries: readonly CorrectedEntry[]): EntryChange[] =>
    entries
      .flatMap((entry) => entriesAt(archive, entry))
      .flatMap(changesOf)
      .filter(({ date }) => date > kept.lastChange);
  const telling = laterIn([own, ...others]).filter(
    ({ nature, outcomeChanged }) => outcomeChanged || nature !== "changed",
  );
  const told = [telling, laterIn(corrected), laterIn([own])].find(({ length }) => length > 0);
  if (!told)
    throw new Error(
      `The outcome of “${differing.id}” is another than in version ${kept.version}, and no log says why: ${corrected.map(({ id }) => id).join(", ")}.`,
    );
  return [...Map.groupBy(told, changeSentence)].map(([sentence, changes]) => ({
    entries: changes
      .filter(({ entry }) => entry.id !== own.id)
      .map((change) => ({ name: entryName(change.entry), href: entryAddress(change) })),
    sentence,
  }));
}

/** The entry of an id, or that which has taken it over. */
function entriesAt({ byId }: Archive, { kind, id }: CorrectedEntry): KindedEntry[] {
  const entries: readonly KindedEntry["entry"][] = [...byId[kind].values()];
  const found = entries.filter((entry) => entry.id === id || entry.formerIds.includes(id));
  return found.map((entry) => ({ kind, entry }) as KindedEntry);
}
