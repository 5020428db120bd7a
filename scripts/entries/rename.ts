import { posix } from "node:path";

import { entryPath, type Files, leadsFile, termsFile } from "../../src/loading/files";
import { type Changed, editable, type Editable, EditRefused, fileOf, tried } from "./content-edit";
import { edited, logged, replaced, withField } from "./text-edits";

export interface Renaming {
  /** An id, or a kind and an id. */
  readonly named: string;
  readonly to: string;
  readonly why: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Gives an entry another id with all that follows: its file, what names it, links to it in prose, what was coded twice;
 * its old address keeps a page that leads to the new one. Gives the files to write; the record they make has been checked.
 * @throws EditRefused if the id is taken, or the record would have a fault
 */
export async function renaming(files: Files, request: Renaming): Promise<{ changed: Changed }> {
  const record = await editable(files, request.named);
  const { kind, archive } = record;
  const taken = [...archive.byId[kind].values()].find(
    ({ id, formerIds }) => id === request.to || formerIds.includes(request.to),
  );
  if (taken)
    throw new EditRefused(
      `“${request.to}” is or was the id of ${entryPath(kind, taken.id)}, and ids are never used again.`,
    );
  const changed = changedFiles(record, request);
  await tried(files, record, changed);
  return { changed };
}

function changedFiles(record: Editable, { to, why, today }: Renaming): Changed {
  const { kind, entry, references, texts } = record;
  const byFile = Map.groupBy(references, ({ file }) => file);
  const others = [...texts].flatMap(([file, before]) => {
    if (file === fileOf(record)) return [];
    const named = edited(
      before,
      (byFile.get(file) ?? []).map((each) => replaced(before, each, entry.id, to)),
    );
    const text = valuesRenamed(file, linksRenamed(named, file, record, to), entry.id, to);
    return text === before ? [] : [[file, text] as const];
  });
  const before = texts.get(fileOf(record)) ?? "";
  const own = linksRenamed(before, fileOf(record), record, to).replace(/^id:.*$/m, `id: ${to}`);
  const line = { date: today, what: `id, which was ${entry.id}`, why, outcomeChanged: false };
  return new Map<string, string | null>([
    ...others,
    [fileOf(record), null],
    [entryPath(kind, to), logged(withFormerId(own, entry.id), line)],
  ]);
}

/** Links in prose are the relative paths of files. */
function linksRenamed(text: string, file: string, { kind, entry }: Editable, to: string): string {
  const [from, until] = [entryPath(kind, entry.id), entryPath(kind, to)].map((path) =>
    posix.relative(posix.dirname(file), path),
  );
  return text.replaceAll(`](${from})`, `](${until})`);
}

/** What was coded twice, leads and the examples of terms name entries in fields that no list of references has. */
function valuesRenamed(file: string, text: string, from: string, to: string): string {
  const namesEntries = file === leadsFile || file === termsFile || file.startsWith("content/second-codes/");
  if (!namesEntries) return text;
  const value = new RegExp(`(^|[\\s[,"'])${from}(?=$|[\\s\\],"'])`, "gm");
  return text.replace(value, (_, before: string) => before + to);
}

function withFormerId(text: string, former: string): string {
  if (/^formerIds: \[/m.test(text)) return text.replace(/^formerIds: \[\s*/m, (found) => `${found}${former}, `);
  if (/^formerIds:[ \t]*$/m.test(text))
    return text.replace(/^formerIds:[ \t]*$/m, (found) => `${found}\n  - ${former}`);
  return withField(text, `formerIds: [${former}]`);
}
