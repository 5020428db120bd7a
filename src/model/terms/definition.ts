/** One value of a closed list, defined so that two coders arrive at the same one. */
export interface Definition {
  /** One sentence that also tells it from its nearest neighbours. */
  readonly definition: string;
  /** What was said or done, in one entry of the record. */
  readonly example: string;
  /** The id of that entry: a warning, an event or a line; null where the record has none. */
  readonly of: string | null;
}

/** The definitions of all values of a list. They stand apart from the labels, which are sent to readers. CODEBOOK section 14. */
export type Definitions<Term extends string> = Readonly<Record<Term, Definition>>;
