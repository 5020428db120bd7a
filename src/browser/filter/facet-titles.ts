import { facetLabels, facets, perFacet, type Facet } from "../../model/filter-facets";

/** What the button of a facet says, and what its panel is called. */
interface FacetTitle {
  readonly button: string;
  readonly panel: string;
}

/** "Actor" made first readers think of films: its button asks who, its panel explains the word. */
export const facetTitles: Readonly<Record<Facet, FacetTitle>> = {
  ...perFacet((facet) => ({ button: facetLabels[facet], panel: facetLabels[facet] })),
  actor: { button: "Who", panel: "Actor: who said it or acted" },
};

/** The facets behind "More filters". */
export const moreFacets: readonly Facet[] = facets.filter((facet) => facet !== "actor" && facet !== "weapon");
