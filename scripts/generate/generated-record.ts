import { isSeq, parseDocument, type YAMLMap } from "yaml";

import { loadEntries } from "../../src/loading/check-content";
import { formatReport } from "../../src/loading/fault";
import { entryPath, type Files, seedsFolder, singleFiles, termsFile } from "../../src/loading/files";
import { type Claim, type Entries, type EntryKind, entryKinds, type EntryLists } from "../../src/model/archive";
import { randomNumbers } from "../random-numbers";
import { type CopyTerms, namesIn } from "./entry-copies";
import { madeProse } from "./prose";
import { realCopy, recordCopy, type RecordCopy, sharedSets } from "./record-copy";
import { entryFile, type NamedText } from "./record-files";
import { textMaker } from "./vocabulary";

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
    ...[...singleFiles.filter((path) => path !== termsFile), ...seeds].map((path) => copied(files, path)),
    termsWithoutExamples(files),
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

/** The lists of the real record. Their examples may be entries that are not among the generated ones. */
async function termsWithoutExamples(files: Files): Promise<NamedText> {
  const [, text] = await copied(files, termsFile);
  const terms = parseDocument(text);
  terms.delete("examples");
  const themes = terms.get("themes");
  for (const theme of isSeq<YAMLMap>(themes) ? themes.items : []) ["example", "of"].map((field) => theme.delete(field));
  return [termsFile, terms.toString()];
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

/** Over how many days before the real dates the copies are spread: they interleave, and the latest stay before the as-of date. */
const SPREAD_DAYS = 330;

/**
 * The entries of a record with so many warnings and twice as many events: copies of the real one with fresh ids, moved
 * in time, their words drawn anew. From the size of the real record on, the first copy is the real record itself. The
 * same record, number and seed give the same entries.
 */
function generatedEntries(record: Entries, warnings: number, seed: number): EntryLists {
  const random = randomNumbers(seed);
  const textLike = textMaker(record, random);
  const founding = new Set(record.sources.filter(({ url }) => url === null).map(({ id }) => id));
  const isFounding = (sourceId: string): boolean => founding.has(sourceId);
  const count = Math.ceil(warnings / record.warnings.length);
  const isWhole = warnings >= record.warnings.length;
  const terms = Array.from({ length: count }, (_, copy): CopyTerms => {
    const days = copy === 0 && isWhole ? 0 : -Math.floor((SPREAD_DAYS * (copy + random())) / count);
    return { days, names: namesIn(copy, isFounding), textLike };
  });
  const copies = terms.map((own, copy) =>
    copy === 0 && isWhole ? realCopy(record, own) : recordCopy(record, sizeOf(copy, warnings, record), copy, own),
  );
  const all: EntryLists = {
    ...sharedSets(record, terms, isFounding),
    warnings: copies.flatMap((copy) => copy.warnings),
    events: copies.flatMap((copy) => copy.events),
    claims: claimsOf(record, copies[0]),
  };
  return onlyUsed(all, isFounding);
}

const sizeOf = (copy: number, warnings: number, record: Entries): number =>
  Math.min(record.warnings.length, warnings - copy * record.warnings.length);

/** Claims belong to the founding articles, of which there will not be more; they speak of what the first copy holds. */
function claimsOf({ claims }: Entries, copy: RecordCopy | undefined): Claim[] {
  return claims.map((claim) => ({
    ...claim,
    about: claim.about.flatMap((id) => copy?.idOf.get(id) ?? []),
    summary: madeProse(claim.summary.children),
    notes: madeProse(claim.notes.children),
  }));
}

/** The entries without the actors, weapons, lines and sources that none of them names; founding articles stay. */
function onlyUsed(entries: EntryLists, isFounding: (sourceId: string) => boolean): EntryLists {
  const { warnings, events, claims } = entries;
  const actors = new Set([...warnings.map(({ actor }) => actor), ...events.flatMap((event) => event.actors)]);
  const weaponIds = new Set([...warnings, ...events].flatMap(({ weapons }) => weapons));
  const weapons = entries.weapons.filter(({ id }) => weaponIds.has(id));
  const lines = new Set(warnings.map(({ line }) => line));
  const sources = new Set([
    ...[...warnings, ...events, ...weapons, ...claims].flatMap((entry) => entry.sources),
    ...warnings.flatMap(({ lapsed }) => lapsed?.sources ?? []),
  ]);
  return {
    warnings,
    events,
    claims,
    weapons,
    actors: entries.actors.filter(({ id }) => actors.has(id)),
    lines: entries.lines
      .filter(({ id }) => lines.has(id))
      .map((line) => (line.replaces && lines.has(line.replaces) ? line : { ...line, replaces: null })),
    sources: entries.sources.filter(({ id }) => sources.has(id) || isFounding(id)),
  };
}
