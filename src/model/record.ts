import type { Archive } from "./archive";
import type { Judgements } from "./judgements";

/** The record and what is derived from it: all that a page is made from. */
export interface JudgedRecord {
  readonly archive: Archive;
  readonly judgements: Judgements;
}
