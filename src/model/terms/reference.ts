import { weaponKindLabels } from "#record-terms";

/** The coded fields of actors, weapons, sources and claims. The kinds of weapons are the record's, in its `content/terms.yaml`. */

export { weaponKindLabels };

export const actorKindLabels = { person: "Person", institution: "Institution" } as const;

export const sourceKindLabels = {
  news: "News report",
  wire: "Wire report",
  official: "Official text",
  reference: "Reference work",
  research: "Research",
  opinion: "Opinion",
} as const;

/** How far a publisher is to be trusted, the strongest first. CODEBOOK section 4. */
export const sourceRankLabels = {
  official: "Official",
  agency: "News agency",
  "well-known": "Well-known outlet",
  other: "Other outlet",
  copy: "Copy",
} as const;
export type SourceRank = keyof typeof sourceRankLabels;

export const sourceRanks = Object.keys(sourceRankLabels) as SourceRank[];

export const claimStatusLabels = {
  attributed: "Attributed",
  disputed: "Disputed",
  "unsupported-in-text": "Not supported in the text",
  "factual-error": "Wrong",
} as const;
