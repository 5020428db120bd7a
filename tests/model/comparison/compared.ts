import type { Entries } from "../../../src/model/archive";
import {
  comparableOf,
  selectionOf,
  type Comparable,
  type ComparedSelection,
} from "../../../src/model/comparison/comparable";
import type { Chosen } from "../../../src/model/comparison/comparison-address";
import { comparisonRecordOf } from "../../../src/views/compare-page";
import { aJudgedRecord } from "../../views/judged";

/** A record as a browser gets it to compare: written as JSON and read again. */
export function aComparable(entries: Partial<Entries> = {}): Comparable {
  const written = JSON.stringify(comparisonRecordOf(aJudgedRecord(entries)));
  return comparableOf(JSON.parse(written) as Parameters<typeof comparableOf>[0]);
}

/** One selection of such a record. */
export function selected(entries: Partial<Entries>, facet: Chosen["facet"], value: string): ComparedSelection {
  return selectionOf(aComparable(entries), { facet, value });
}
