import { getCollection } from "astro:content";

import type { Archive } from "../model/archive";
import { archiveOf } from "../model/archive-of";
import { judge, type Judgements, standardTerms } from "../model/judgements";
import type { StoredRecord } from "./stored-record";

/** All that a page may ask about: the entries and what is derived from them. */
export interface SiteRecord {
  readonly archive: Archive;
  readonly judgements: Judgements;
}

let last: { readonly digest: string | undefined; readonly record: SiteRecord } | undefined;

/**
 * The record, for pages. It is derived once and again only when the content has changed, which happens in dev.
 * @throws Error with the list of faults if, in dev, the content has any; a build never gets here with faults.
 */
export async function siteRecord(): Promise<SiteRecord> {
  const [stored] = await getCollection("record");
  if (!stored)
    throw new Error("The record has not been loaded. Is `record` still a collection in src/content.config.ts?");
  if (last && last.digest === stored.digest) return last.record;
  last = { digest: stored.digest, record: derived(stored.data) };
  return last.record;
}

function derived(stored: StoredRecord): SiteRecord {
  if ("faults" in stored) throw new Error(`The content has faults.\n\n${stored.faults}`);
  const archive = archiveOf(stored.entries);
  return { archive, judgements: judge(archive, standardTerms(archive.record)) };
}
