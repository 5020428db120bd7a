import type { Claim, Entries, EntryLists } from "../../../src/model/archive";
import type { CopyTerms } from "./entry-copies";
import { madeProse } from "./made-prose";
import { namesIn } from "./new-names";
import { onlyUsed } from "./only-used";
import { randomNumbers } from "../../random-numbers";
import { realCopy, recordCopy, type RecordCopy } from "./record-copy";
import { sharedSets } from "./shared-sets";
import { textMaker } from "./vocabulary";

/** Over how many days before the real dates the copies are spread: they interleave, and the latest stay before the as-of date. */
const SPREAD_DAYS = 330;

/**
 * The entries of a record with so many warnings and twice as many events: copies of the real one with fresh ids, moved
 * in time, their words drawn anew. From the size of the real record on, the first copy is the real record itself. The
 * same record, number and seed give the same entries.
 */
export function generatedEntries(record: Entries, warnings: number, seed: number): EntryLists {
  const random = randomNumbers(seed);
  const textLike = textMaker(record, random);
  const founding = new Set(record.sources.filter(({ url }) => url === null).map(({ id }) => id));
  const isFounding = (sourceId: string): boolean => founding.has(sourceId);
  const count = Math.ceil(warnings / record.warnings.length);
  const isWhole = warnings >= record.warnings.length;
  const terms = Array.from({ length: count }, (_, copy): CopyTerms => {
    const days = copy === 0 && isWhole ? 0 : -Math.floor((SPREAD_DAYS * (copy + random())) / count);
    return { days, names: namesIn(copy, isFounding), textLike };
  });
  const copies = terms.map((own, copy) =>
    copy === 0 && isWhole ? realCopy(record, own) : recordCopy(record, sizeOf(copy, warnings, record), copy, own),
  );
  const all: EntryLists = {
    ...sharedSets(record, terms, isFounding),
    warnings: copies.flatMap((copy) => copy.warnings),
    events: copies.flatMap((copy) => copy.events),
    claims: claimsOf(record, copies[0]),
  };
  return onlyUsed(all, isFounding);
}

const sizeOf = (copy: number, warnings: number, record: Entries): number =>
  Math.min(record.warnings.length, warnings - copy * record.warnings.length);

/** Claims belong to the founding articles, of which there will not be more; they speak of what the first copy holds. */
function claimsOf({ claims }: Entries, copy: RecordCopy | undefined): Claim[] {
  return claims.map((claim) => ({
    ...claim,
    about: claim.about.flatMap((id) => copy?.idOf.get(id) ?? []),
    summary: madeProse(claim.summary.children),
    notes: madeProse(claim.notes.children),
  }));
}
