import { fileURLToPath } from "node:url";

import type { Loader } from "astro/loaders";

import { ContentError } from "./content-error";
import { diskFiles } from "./disk-files";
import { formatFindings } from "./format-findings";
import { type KeptVersions, readKeptVersions } from "./read-kept-versions";
import { isOwnRecord } from "./record-root";

/**
 * Astro's door to the kept versions, as one entry. They belong to the record that was published under them, and lie in
 * the project's `public/`: where the environment's RECORD names another record, there are none.
 */
export function keptVersionsLoader(): Loader {
  return {
    name: "kept-versions-loader",
    async load({ config, store }) {
      const { versions, faults } = await ownVersions(fileURLToPath(config.root));
      if (faults.length > 0) throw new ContentError(formatFindings({ faults, queries: [] }));
      store.clear();
      store.set({ id: "kept", data: { versions } });
    },
  };
}

async function ownVersions(root: string): Promise<KeptVersions> {
  return isOwnRecord(root, process.env) ? readKeptVersions(diskFiles(root)) : { versions: [], faults: [] };
}
