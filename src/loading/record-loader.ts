import { sep } from "node:path";
import { fileURLToPath } from "node:url";

import type { Loader, LoaderContext } from "astro/loaders";

import { contentFolder, seedsFolder } from "./content-layout";
import { diskFiles } from "./disk-files";
import { countFindings, formatFindings } from "./format-findings";
import { loadEntries } from "./load-archive";
import { type StoredRecord, storedRecordId } from "./stored-record";

/**
 * Astro's door to the reader. The record is stored as a whole, because the rules look from entry to entry: it is either
 * right or not there. A build with a fault stops before a page is written; in dev the faults take the record's place
 * until they are mended.
 */
export function recordLoader(): Loader {
  return {
    name: "record-loader",
    async load(context) {
      const root = fileURLToPath(context.config.root);
      await reload(context, root);
      if (context.watcher) watch(context, root);
    },
  };
}

async function reload({ store, logger, watcher, generateDigest }: LoaderContext, root: string): Promise<void> {
  const { entries, ...findings } = await loadEntries(diskFiles(root));
  const report = `${formatFindings(findings)}\n\n${countFindings(findings)}`;
  if (!entries && !watcher) throw new Error(`The content has faults, so no site is built.\n\n${report}`);
  if (!entries) logger.error(`The content has faults.\n\n${report}`);
  else if (findings.queries.length > 0) logger.warn(`\n${report}`);
  const data: StoredRecord = entries ? { entries } : { faults: report };
  // The digest lets a save that changes nothing pass without a reload of every open page.
  store.set({ id: storedRecordId, data: { ...data }, digest: generateDigest({ ...data }) });
}

function watch(context: LoaderContext, root: string): void {
  const folders = [contentFolder, seedsFolder].map((folder) => `${root}${root.endsWith(sep) ? "" : sep}${folder}`);
  context.watcher?.add(folders);
  for (const change of ["add", "change", "unlink"] as const)
    context.watcher?.on(change, (path) => {
      if (folders.some((folder) => path.startsWith(folder + sep))) void reload(context, root);
    });
}
