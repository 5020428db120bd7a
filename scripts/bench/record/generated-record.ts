import { entryKinds } from "../../../src/loading/entry-kinds";
import { entryPath, type Files, seedsFolder, singleFiles } from "../../../src/loading/files";
import { formatReport } from "../../../src/loading/fault";
import { loadEntries } from "../../../src/loading/check-content";
import type { Entries, EntryKind, EntryLists } from "../../../src/model/archive";
import { entryFile, type NamedText } from "./entry-file";
import { generatedEntries } from "./generated-entries";

/** Gives every generated record unless another is asked for. */
export const USUAL_SEED = 1;

/**
 * All files of a generated record: `content/`, and the founding articles below `seeds/`. Entries that are the real
 * ones have the text of the real file.
 * @throws Error if the real record has faults
 */
export async function generatedRecord(files: Files, warnings: number, seed = USUAL_SEED): Promise<NamedText[]> {
  const { entries, ...findings } = await loadEntries(files);
  if (!entries) throw new Error(formatReport(findings));
  return recordLike(entries, files, warnings, seed);
}

/** As `generatedRecord`, of entries that have been read from the files. */
export async function recordLike(entries: Entries, files: Files, warnings: number, seed: number): Promise<NamedText[]> {
  const generated = generatedEntries(inOrder(entries), warnings, seed);
  const seeds = (await files.list(seedsFolder)).map(({ path }) => path);
  return Promise.all([
    ...[...singleFiles, ...seeds].map((path) => copied(files, path)),
    ...entryKinds.flatMap((kind) => filesOf(kind, generated, entries, files)),
  ]);
}

function filesOf(
  kind: EntryKind,
  generated: EntryLists,
  real: Entries,
  files: Files,
): (NamedText | Promise<NamedText>)[] {
  const isReal = new Set<unknown>(real[kind]);
  return generated[kind].map((entry) =>
    isReal.has(entry) ? copied(files, entryPath(kind, entry.id)) : entryFile(kind, entry),
  );
}

async function copied(files: Files, path: string): Promise<NamedText> {
  return [path, new TextDecoder().decode(await files.read(path))];
}

/** Withdrawn entries are of no use here; the others go by their ids, so that the order of the disk changes nothing. */
function inOrder(entries: Entries): Entries {
  const sorted = <Entry extends { readonly id: string; readonly withdrawn: unknown }>(
    list: readonly Entry[],
  ): Entry[] => list.filter(({ withdrawn }) => withdrawn === null).sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    ...entries,
    warnings: sorted(entries.warnings),
    events: sorted(entries.events),
    lines: sorted(entries.lines),
    actors: sorted(entries.actors),
    weapons: sorted(entries.weapons),
    sources: sorted(entries.sources),
    claims: sorted(entries.claims),
  };
}
