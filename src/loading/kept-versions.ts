import { getCollection } from "astro:content";

import type { KeptVersion } from "../schema/kept-version";

/** The kept versions of the data, for pages, newest first. CODEBOOK section 11. */
export async function keptVersions(): Promise<readonly KeptVersion[]> {
  const [stored] = await getCollection("versions");
  if (!stored)
    throw new Error("No versions have been loaded: src/content.config.ts should define the collection `versions`.");
  return stored.data.versions;
}
