import type { Loader, LoaderContext } from "astro/loaders";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { unansweredOf } from "../model/answered-for";
import type { Entries, EntryKind } from "../model/archive";
import type { KeptRecord } from "../model/kept-record";
import type { KeptState } from "../model/version-changes";
import type { KeptVersion } from "../schema/kept-version";
import { loadEntries } from "./check-content";
import { ContentError, formatFindings, formatReport } from "./fault";
import {
  contentFolder,
  diskFiles,
  entryPath,
  isOwnRecord,
  placeOf,
  recordFile,
  recordRoot,
  seedsFolder,
} from "./files";
import { readKeptState } from "./kept-state";
import { readKeptRecords, readKeptVersions } from "./kept-versions";

/** What Astro's store holds between the loader and the pages: the record, or, in dev only, what is wrong with it. */
export type StoredRecord = { readonly entries: Entries } | { readonly faults: string };

/** The one entry of the collection. */
const storedRecordId = "record";

/**
 * Astro's door to the reader. The record is stored as a whole, because the rules look from entry to entry: it is either
 * right or not there. A build with a fault stops before a page is written; in dev the faults take the record's place
 * until they are mended.
 */
export function recordLoader(): Loader {
  return {
    name: "record-loader",
    async load(context) {
      const root = recordRoot(fileURLToPath(context.config.root), process.env);
      await reload(context, root);
      if (context.watcher) watch(context, root);
    },
  };
}

async function reload(context: LoaderContext, root: string): Promise<void> {
  const { entries: read, ...findings } = await loadEntries(diskFiles(root));
  // Pages say since when there are warnings, so that a site begins with one.
  const isBegun = read?.warnings.some(({ withdrawn }) => withdrawn === null) ?? false;
  const entries = isBegun ? read : null;
  const report =
    read && !isBegun ? "There is no warning yet: `npm run new -- warning` makes one." : formatReport(findings);
  if (!entries && !context.watcher) throw new ContentError(report);
  if (!entries) context.logger.error(new ContentError(report).message);
  else if (findings.queries.length > 0) context.logger.warn(`\n${report}`);
  if (entries) warnOfUnanswered(context, entries);
  keep(context, entries ? { entries } : { faults: report });
}

/** What only the owner of the copy can say does not stop a build, but is not left unsaid in silence either. */
function warnOfUnanswered({ logger }: LoaderContext, { record }: Entries): void {
  const unanswered = unansweredOf(record).map(({ field, words }) => `  ${field}: ${words}`);
  if (unanswered.length === 0) return;
  logger.warn(
    [
      `${recordFile} does not say yet who answers for this copy. The site tells readers so, in these fields' place:`,
      ...unanswered,
    ].join("\n"),
  );
}

function keep(context: LoaderContext, record: StoredRecord): void {
  const data = { ...record };
  // The digest lets a save that changes nothing pass without a reload of every open page.
  context.store.set({ id: storedRecordId, data, digest: context.generateDigest(data) });
}

/** In dev: reads everything again when a file is written, added or taken away. */
function watch(context: LoaderContext, root: string): void {
  const folders = [contentFolder, seedsFolder].map((folder) => join(root, folder));
  // A file may be gone again before it is read; the next change tells.
  const logFailure = (error: unknown) => {
    context.logger.error(String(error));
  };
  const reloadOnce = coalesced(() => reload(context, root).catch(logFailure));
  const onChange = (path: string) => {
    if (folders.some((folder) => path.startsWith(folder + sep))) void reloadOnce();
  };
  context.watcher?.add(folders);
  for (const change of ["add", "change", "unlink"]) context.watcher?.on(change, onChange);
}

/** What Astro's store holds of the kept versions, newest first. */
export interface StoredVersions {
  readonly versions: readonly KeptVersion[];
  /** The record as the last version by each codebook has it. */
  readonly records: readonly KeptRecord[];
  /** The newest with all its entries; null where none is kept. */
  readonly newest: KeptState | null;
}

/**
 * Astro's door to the kept versions, as one entry. They belong to the record that was published under them, and lie in
 * the project's `public/`: where the environment's RECORD names another record, there are none.
 */
export function keptVersionsLoader(): Loader {
  return {
    name: "kept-versions-loader",
    async load({ config, store }) {
      const stored = await ownVersions(fileURLToPath(config.root));
      store.clear();
      store.set({ id: "kept", data: { ...stored } });
    },
  };
}

async function ownVersions(root: string): Promise<StoredVersions> {
  if (!isOwnRecord(root, process.env)) return { versions: [], records: [], newest: null };
  const files = diskFiles(root);
  const { versions, faults } = await readKeptVersions(files);
  if (faults.length > 0) throw new ContentError(formatFindings({ faults, queries: [] }));
  const [last] = versions;
  return {
    versions,
    records: await readKeptRecords(files, versions),
    newest: last ? await readKeptState(files, last) : null,
  };
}

/**
 * Tells Astro which files are entries of a kind, and no more: from that it writes the list by which editors find the
 * schema of the file they show. What the entries say is read by the record's own loader.
 */
export function entryFilesLoader(kind: EntryKind): Loader {
  return {
    name: `entry-files-loader-${kind}`,
    async load({ config, store }) {
      store.clear();
      for (const file of await diskFiles(fileURLToPath(config.root)).list(contentFolder)) {
        const place = placeOf(file);
        if (place.is === "entry" && place.kind === kind)
          store.set({ id: place.id, data: {}, filePath: entryPath(kind, place.id) });
      }
    },
  };
}

/**
 * The task as a function that may be called at any time: it runs one at a time, and calls that come while it runs lead
 * to one more run after it, however many they are.
 */
export function coalesced(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  const run = () => {
    isWaiting = false;
    return task();
  };
  return () => {
    if (!isWaiting) {
      isWaiting = true;
      // Also after a run that failed: the next may not.
      last = last.then(run, run);
    }
    return last;
  };
}
