/** What a result can be, with the words that say so. */
export const searchKindLabels = {
  warning: "Warning",
  event: "Event",
  line: "Line",
  actor: "Actor",
  weapon: "Weapon system",
  source: "Source",
  claim: "Claim",
  method: "Method",
  page: "Page",
} as const;
export type SearchKind = keyof typeof searchKindLabels;

/** What results can be narrowed to, in the order in which they are offered, with the words that say so. */
export const searchGroupLabels = {
  warning: ["warning", "Warnings"],
  event: ["event", "Events"],
  line: ["line", "Lines"],
  actor: ["actor", "Actors"],
  weapon: ["weapon system", "Weapon systems"],
  page: ["page of the site", "Pages of the site"],
  claim: ["claim", "Claims"],
  source: ["source", "Sources"],
} as const;
export type SearchGroup = keyof typeof searchGroupLabels;

/** The group that results of a kind belong to: sections of the method are pages of the site. */
export function groupOf(kind: SearchKind): SearchGroup {
  return kind === "method" ? "page" : kind;
}

/** Words of an entry that a result may quote; `lang` where they are not English. */
export interface Passage {
  readonly text: string;
  readonly lang?: string;
}

/** One result as readers see it. Its place in the list of entries is its number in the index. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  /** The title's language, where it is not English. */
  readonly lang?: string;
  readonly href: string;
  /** Who said or did it, who published it, and the like. */
  readonly facts: string;
  readonly date?: { readonly text: string; readonly iso: string };
  /** What happened then, as its page says it. */
  readonly answer?: string;
}

/** The passages of entries lie apart from them, in files of so many entries, fetched for the results that are shown. */
export const entriesPerPart = 100;
