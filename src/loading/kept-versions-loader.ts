import { fileURLToPath } from "node:url";

import type { Loader } from "astro/loaders";

import { ContentError } from "./content-error";
import { diskFiles } from "./disk-files";
import { formatFindings } from "./format-findings";
import type { KeptRecord } from "../model/kept-record";
import type { KeptVersion } from "../schema/kept-version";
import { readKeptRecords } from "./read-kept-records";
import { readKeptVersions } from "./read-kept-versions";
import { isOwnRecord } from "./record-root";

/** What Astro's store holds of the kept versions, newest first. */
export interface StoredVersions {
  readonly versions: readonly KeptVersion[];
  /** The record as the last version by each codebook has it. */
  readonly records: readonly KeptRecord[];
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
  if (!isOwnRecord(root, process.env)) return { versions: [], records: [] };
  const files = diskFiles(root);
  const { versions, faults } = await readKeptVersions(files);
  if (faults.length > 0) throw new ContentError(formatFindings({ faults, queries: [] }));
  return { versions, records: await readKeptRecords(files, versions) };
}
