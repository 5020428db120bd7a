import { loadArchive } from "../../src/loading/check-content";
import { checkedContent } from "../../src/loading/content-rule";
import { type Fault, formatFindings } from "../../src/loading/fault";
import { contentFolder, entryPath, type Files, memoryFiles } from "../../src/loading/files";
import { readContent, readSeeds, type AnyEntry } from "../../src/loading/read-content";
import { type Reference, referencesIn } from "../../src/loading/references";
import { type Archive, type EntryKind, entryKinds } from "../../src/model/archive";
import { differingParts, outcomeRow } from "../../src/model/kept-record";
import { judge, standardTerms } from "../../src/model/record";

/** That a change to the record can't be made, and all that stands in the way. */
export class EditRefused extends Error {}

/** A reference to an entry, with the file and the place where it stands. */
interface PlacedReference extends Reference {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The record as it is on disk, for a command that changes entry and all that follows from it. */
export interface Editable {
  readonly kind: EntryKind;
  readonly entry: AnyEntry;
  /** What names the entry, in entries other than itself. */
  readonly references: readonly PlacedReference[];
  readonly archive: Archive;
  /** The text of every file in `content/`. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the record for a change to one entry.
 * @param named an id, or a kind and an id where several kinds have it: `warnings/2024-…`
 * @throws EditRefused if the record has faults already, or nothing or several things bear that name
 */
export async function editable(files: Files, named: string): Promise<Editable> {
  const { archive, ...findings } = await loadArchive(files);
  if (!archive)
    throw new EditRefused(`The record has faults already; mend these first.\n\n${formatFindings(findings)}`);
  const [wantedKind, id = ""] = named.includes("/") ? named.split("/") : [null, named];
  const bearers = entryKinds.filter((kind) => (wantedKind ?? kind) === kind && archive.byId[kind].has(id));
  const [kind, ...others] = bearers;
  if (!kind) throw new EditRefused(`No entry has the id “${id}”.`);
  if (others.length > 0)
    throw new EditRefused(
      `Several entries have the id “${id}”: say which, ${bearers.map((each) => `${each}/${id}`).join(" or ")}.`,
    );
  const readings = await readContent(files);
  const content = checkedContent(readings, (await readSeeds(files)).texts);
  const readingOf = new Map(
    entryKinds.flatMap((each) => readings[each].map((reading) => [reading.value, reading] as const)),
  );
  const references = referencesIn(content)
    .filter(
      (each) =>
        each.id === id &&
        each.kinds.includes(kind) &&
        !(each.from.id === id && content.byId[kind].get(id) === each.from),
    )
    .flatMap((each) => {
      const reading = readingOf.get(each.from);
      return reading ? [{ ...each, file: reading.file, ...reading.positions.of(each.field) }] : [];
    });
  const entry: AnyEntry | undefined = archive.byId[kind].get(id);
  if (!entry) throw new EditRefused(`No entry has the id “${id}”.`);
  return { kind, entry, references, archive, texts: await textsOf(files) };
}

async function textsOf(files: Files): Promise<ReadonlyMap<string, string>> {
  const listed = await files.list(contentFolder);
  return new Map(
    await Promise.all(
      listed.map(async ({ path }) => [path, new TextDecoder().decode(await files.read(path))] as const),
    ),
  );
}

/** Files to write, by path; null for one that goes. */
export type Changed = ReadonlyMap<string, string | null>;

/** What came of a change before it is written: which outcomes it makes others. */
export interface Tried {
  readonly outcomes: readonly string[];
}

/**
 * Checks the record as it would be.
 * @throws EditRefused with every fault that it would have
 */
export async function tried(files: Files, { archive, texts }: Editable, changed: Changed): Promise<Tried> {
  const after = new Map<string, string | null>([...texts, ...changed]);
  const contents = [...after].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  const laid = withSeeds(memoryFiles(Object.fromEntries(contents)), files);
  const { archive: next, ...findings } = await loadArchive(laid);
  if (!next)
    throw new EditRefused(
      `Nothing was written; this would have to be mended first:\n\n${formatFaults(findings.faults)}`,
    );
  return { outcomes: otherOutcomes(archive, next) };
}

function formatFaults(faults: readonly Fault[]): string {
  return formatFindings({ faults, queries: [] });
}

function withSeeds(content: Files, disk: Files): Files {
  const of = (path: string): Files => (path.startsWith(contentFolder) ? content : disk);
  return { list: (folder) => of(folder).list(folder), read: (path) => of(path).read(path) };
}

/** The ids of warnings and lines of both whose outcome is another. */
function otherOutcomes(before: Archive, after: Archive): string[] {
  const [one, other] = [before, after].map((archive) => judge(archive, standardTerms(archive.record)));
  return (["ofWarning", "ofLine"] as const).flatMap((of) =>
    [...(one?.[of] ?? [])].flatMap(([id, derivation]) => {
      const now = other?.[of].get(id);
      return now && differingParts(outcomeRow(derivation), outcomeRow(now)).length > 0 ? [id] : [];
    }),
  );
}

/** The file of the entry that is changed. */
export function fileOf({ kind, entry }: Editable): string {
  return entryPath(kind, entry.id);
}
