import { getCollection } from "astro:content";

import type { KeptRecord } from "../model/kept-record";
import type { KeptVersion } from "../schema/kept-version";
import type { StoredVersions } from "./kept-versions-loader";

/** The kept versions of the data, for pages, newest first. CODEBOOK section 11. */
export async function keptVersions(): Promise<readonly KeptVersion[]> {
  return (await storedVersions()).versions;
}

/** The record as the last version by each codebook has it, for pages, newest first. CODEBOOK section 11. */
export async function keptRecords(): Promise<readonly KeptRecord[]> {
  return (await storedVersions()).records;
}

async function storedVersions(): Promise<StoredVersions> {
  const [stored] = await getCollection("versions");
  if (!stored)
    throw new Error("No versions have been loaded: src/content.config.ts should define the collection `versions`.");
  return stored.data;
}
