/** One value of a closed list, defined so that two coders arrive at the same one. */
export interface Definition extends Example {
  /** One sentence that also tells it from its nearest neighbours. */
  readonly definition: string;
}

/** What was said or done in one entry of the record, for which a value stands. */
export interface Example {
  readonly example: string;
  /** The id of that entry: a warning, an event or a line; null where the record has none. */
  readonly of: string | null;
}

/** The definitions of all values of a list. They stand apart from the labels, which are sent to readers. CODEBOOK section 14. */
export type Definitions<Term extends string> = Readonly<Record<Term, Definition>>;

const noExample: Example = { example: "None on record so far.", of: null };

/** The codebook's definitions of a list, each with the example that the record has for it. */
export function withExamples<Term extends string>(
  definitions: Readonly<Record<Term, string>>,
  examples: Readonly<Partial<Record<Term, Example>>>,
): Definitions<Term> {
  const terms = Object.keys(definitions) as Term[];
  const defined = terms.map((term) => [term, { definition: definitions[term], ...(examples[term] ?? noExample) }]);
  return Object.fromEntries(defined) as Definitions<Term>;
}
