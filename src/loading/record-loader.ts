import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

import type { Loader, LoaderContext } from "astro/loaders";

import { coalesced } from "./coalesced";
import { ContentError } from "./content-error";
import { contentFolder, seedsFolder } from "./content-paths";
import { diskFiles } from "./disk-files";
import { formatReport } from "./format-findings";
import { loadEntries } from "./load-archive";
import { recordRoot } from "./record-root";
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
      const root = recordRoot(fileURLToPath(context.config.root), process.env);
      await reload(context, root);
      if (context.watcher) watch(context, root);
    },
  };
}

async function reload(context: LoaderContext, root: string): Promise<void> {
  const { entries, ...findings } = await loadEntries(diskFiles(root));
  const report = formatReport(findings);
  if (!entries && !context.watcher) throw new ContentError(report);
  if (!entries) context.logger.error(new ContentError(report).message);
  else if (findings.queries.length > 0) context.logger.warn(`\n${report}`);
  keep(context, entries ? { entries } : { faults: report });
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
