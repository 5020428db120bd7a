import type { CitationTemplates } from "./citation";
import type { FilterPair } from "./filter";
import type { KnownChoices } from "./filter-address";
import { facets, perFacet, type Facet } from "./filter-facets";

/** A value of a facet as the address has it, the label readers see, and the folded words by which free text finds it. */
export type IndexedChoice = readonly [value: string, label: string, text: string];

/** A pair, with the places of its values among the choices of each facet, in the order of `facets`. */
export type IndexedPair = readonly [
  id: string,
  page: number,
  year: number,
  places: readonly (readonly number[])[],
  text: string,
];

/** What it takes to cite a view of the timeline. */
export interface IndexedCitation {
  readonly templates: CitationTemplates;
  /** The whole address that the timeline is published under. */
  readonly home: string;
  /** What the timeline is cited as, and what a selection of it is, before the words that say which. */
  readonly title: string;
  readonly selectionTitle: string;
}

/** Everything the filter needs to know of the record, as plain and short as JSON allows. */
export interface FilterIndex {
  /** The values that occur, in the order of the form. */
  readonly choices: Readonly<Record<Facet, readonly IndexedChoice[]>>;
  /** In the order of the timeline, newest first. */
  readonly pairs: readonly IndexedPair[];
  readonly citation: IndexedCitation;
}

/** A pair and the page of the timeline that holds it. */
export interface PlacedPair extends FilterPair {
  readonly page: number;
}

/** The pairs of the index with their values written out, in its order. */
export function pairsOf({ choices, pairs }: Pick<FilterIndex, "choices" | "pairs">): PlacedPair[] {
  return pairs.map(([id, page, year, places, text]) => {
    const chosen = perFacet((facet) => choicesAt(choices[facet], places[facets.indexOf(facet)]));
    const texts = facets.flatMap((facet) => chosen[facet].map(([, , words]) => words)).filter((words) => words !== "");
    return {
      ...perFacet((facet) => chosen[facet].map(([value]) => value)),
      id,
      page,
      year,
      text: [text, ...texts].join(" "),
    };
  });
}

function choicesAt(choices: readonly IndexedChoice[], places: readonly number[] = []): IndexedChoice[] {
  return places.flatMap((place) => {
    const choice = choices[place];
    return choice ? [choice] : [];
  });
}

/** The values and years by which an address is read. Without pairs there are no years. */
export function knownChoices({ choices, pairs }: Pick<FilterIndex, "choices" | "pairs">): KnownChoices {
  const years = pairs.map(([, , year]) => year);
  return {
    facets: perFacet((facet) => new Set(choices[facet].map(([value]) => value))),
    years: { first: Math.min(...years), last: Math.max(...years) },
  };
}
