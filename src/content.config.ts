import { z } from "astro/zod";
import { defineCollection } from "astro:content";

import {
  entryFilesLoader,
  keptVersionsLoader,
  recordLoader,
  type StoredRecord,
  type StoredVersions,
} from "./loading/astro-loader";
import { isOwnRecord } from "./loading/files";
import { entrySchemas } from "./schema/entry-schemas";

/**
 * The record is one collection with one entry, the whole of it; pages ask `siteRecord()` for it. So are the versions that
 * were kept of it, for `keptVersions()`.
 */
const recordCollections = {
  record: defineCollection({ loader: recordLoader(), schema: z.custom<StoredRecord>() }),
  versions: defineCollection({ loader: keptVersionsLoader(), schema: z.custom<StoredVersions>() }),
};

/**
 * For editors' programs: Astro writes a JSON Schema of each, which they hold against the front matter being typed in the
 * project's own `content/`, so that a build of another record, which may have other lists, leaves them as they are.
 */
const editorCollections = {
  warnings: defineCollection({ loader: entryFilesLoader("warnings"), schema: entrySchemas.warnings }),
  events: defineCollection({ loader: entryFilesLoader("events"), schema: entrySchemas.events }),
  lines: defineCollection({ loader: entryFilesLoader("lines"), schema: entrySchemas.lines }),
  actors: defineCollection({ loader: entryFilesLoader("actors"), schema: entrySchemas.actors }),
  weapons: defineCollection({ loader: entryFilesLoader("weapons"), schema: entrySchemas.weapons }),
  sources: defineCollection({ loader: entryFilesLoader("sources"), schema: entrySchemas.sources }),
  claims: defineCollection({ loader: entryFilesLoader("claims"), schema: entrySchemas.claims }),
};

export const collections = {
  ...recordCollections,
  ...(isOwnRecord(process.cwd(), process.env) ? editorCollections : {}),
};
