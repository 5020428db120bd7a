import { defineCollection } from "astro:content";
import { z } from "astro/zod";

import { recordLoader } from "./loading/record-loader";
import type { StoredRecord } from "./loading/stored-record";

/** One collection with one entry, the whole record; pages ask `siteRecord()` for it. The reader has checked it already. */
export const collections = {
  record: defineCollection({ loader: recordLoader(), schema: z.custom<StoredRecord>() }),
};
