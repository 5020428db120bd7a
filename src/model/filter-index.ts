import type { Place } from "./archive";
import type { CitationTemplates } from "./citation";
import type { FilterPair } from "./filter";
import type { KnownChoices } from "./filter-address";
import { facets, perFacet, type Facet } from "./filter-facets";
import { foldText } from "./fold-text";
import type { AftermathFacet } from "./selection";

/**
 * A value of a facet as the address has it, the label readers see, the folded other names by which free text finds it,
 * and of a weapon system in a few words what it is.
 */
export type IndexedChoice = readonly [value: string, label: string, names: string, about?: string];

/** The actors that did an event by their places among the choices, the weapon systems used in it by these less than zero: `~place`. */
export type IndexedLink = readonly number[];

/** A pair, with the places of its warning's own values among the choices of each facet, in the order of `facets`. */
export type IndexedPair = readonly [
  id: string,
  page: number,
  year: number,
  places: readonly (readonly number[])[],
  /** The events tied to it, in the order in which its article tells of them. */
  links: readonly IndexedLink[],
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
  /** Of each pair the folded words of its warning; fetched only where words are looked for. */
  readonly texts?: readonly string[];
  /** The names of places, under whose terms the texts have them; fetched with these. */
  readonly places?: readonly Place[];
  /** The lines by status, in the order of `lineStatuses` and of the strip; those with restraint on record less than zero: `~place`. */
  readonly strip: readonly (readonly number[])[];
  /** Until when the record goes: "30 June 2026". */
  readonly asOf: string;
  readonly citation: IndexedCitation;
}

/** What had a part in one event of a pair. */
export type PartIn = Readonly<Record<AftermathFacet, readonly string[]>>;

/** A pair and the page of the timeline that holds it. */
export interface PlacedPair extends FilterPair {
  readonly page: number;
  /** Of the values that events count for, too, those that the warning has itself. */
  readonly own: PartIn;
  /** Of each event, in the order in which its article tells of them. */
  readonly parts: readonly PartIn[];
}

/** The facets whose values have names that free text finds. */
const namedFacets: readonly Facet[] = ["actor", "weapon", "line"];

/** The pairs of the index with their values written out, in its order; without texts no words are found in them. */
export function pairsOf({
  choices,
  pairs,
  texts = [],
}: Pick<FilterIndex, "choices" | "pairs" | "texts">): PlacedPair[] {
  const valueAt = (facet: Facet, place: number) => choices[facet][place]?.[0] ?? "";
  const names = perFacet((facet) =>
    choices[facet].map(([value, label, more]) => [value, `${foldText(label)} ${more}`]),
  );
  const nameOf = new Map(
    namedFacets.flatMap((facet) => names[facet].map(([value, name]) => [`${facet} ${value}`, name])),
  );
  return pairs.map(([id, page, year, places, links], rank) => {
    const own = perFacet((facet) => (places[facets.indexOf(facet)] ?? []).map((place) => valueAt(facet, place)));
    const parts = links.map((link) => ({
      actor: link.filter((place) => place >= 0).map((place) => valueAt("actor", place)),
      weapon: link.filter((place) => place < 0).map((place) => valueAt("weapon", ~place)),
    }));
    const all = {
      ...own,
      actor: distinct([...own.actor, ...parts.flatMap(({ actor }) => actor)]),
      weapon: distinct([...own.weapon, ...parts.flatMap(({ weapon }) => weapon)]),
    };
    const text = texts[rank];
    const named = namedFacets.flatMap((facet) => all[facet].map((value) => nameOf.get(`${facet} ${value}`) ?? ""));
    return { ...all, own, parts, id, page, year, text: text === undefined ? "" : [text, ...named].join(" ") };
  });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** The values and years by which an address is read. Without pairs there are no years. */
export function knownChoices({ choices, pairs }: Pick<FilterIndex, "choices" | "pairs">): KnownChoices {
  const years = pairs.map(([, , year]) => year);
  return {
    facets: perFacet((facet) => new Set(choices[facet].map(([value]) => value))),
    years: { first: Math.min(...years), last: Math.max(...years) },
  };
}
