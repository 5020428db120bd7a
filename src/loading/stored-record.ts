import type { Entries } from "../model/archive";

/** What Astro's store holds between the loader and the pages: the record, or, in dev only, what is wrong with it. */
export type StoredRecord = { readonly entries: Entries } | { readonly faults: string };

/** The one entry of the collection. */
export const storedRecordId = "record";
