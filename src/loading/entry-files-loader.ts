import type { Loader } from "astro/loaders";

import type { EntryKind } from "../model/archive";
import { fileURLToPath } from "node:url";
import { contentFolder, entryPath } from "./content-paths";
import { placeOf } from "./content-layout";
import { diskFiles } from "./disk-files";

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
