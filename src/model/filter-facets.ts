/** What the timeline can be filtered by, in the order of the form and of the address, with the names readers see. */
export const facetLabels = {
  actor: "Actor",
  side: "Side",
  weapon: "Weapon system",
  theme: "Theme",
  line: "Line",
  status: "Status",
  response: "Response",
  restraint: "Restraint",
  kind: "Kind of consequence",
} as const;

export type Facet = keyof typeof facetLabels;
export const facets = Object.keys(facetLabels) as Facet[];

/** A record with one value for every facet. */
export function perFacet<Value>(valueOf: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facets.map((facet) => [facet, valueOf(facet)])) as Record<Facet, Value>;
}
