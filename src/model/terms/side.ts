/**
 * The parties a statement or an act is attributed to, with the names readers see.
 * A new state is one line here.
 */
export const sideLabels = {
  armenia: "Armenia",
  australia: "Australia",
  belarus: "Belarus",
  belgium: "Belgium",
  bulgaria: "Bulgaria",
  canada: "Canada",
  china: "China",
  denmark: "Denmark",
  ecuador: "Ecuador",
  "european-union": "European Union",
  estonia: "Estonia",
  finland: "Finland",
  france: "France",
  g7: "G7",
  germany: "Germany",
  hungary: "Hungary",
  iran: "Iran",
  israel: "Israel",
  kazakhstan: "Kazakhstan",
  latvia: "Latvia",
  lithuania: "Lithuania",
  nato: "NATO",
  netherlands: "Netherlands",
  "north-korea": "North Korea",
  philippines: "Philippines",
  poland: "Poland",
  romania: "Romania",
  russia: "Russia",
  slovakia: "Slovakia",
  "south-korea": "South Korea",
  sweden: "Sweden",
  turkey: "Turkey",
  ukraine: "Ukraine",
  "united-kingdom": "United Kingdom",
  "united-nations": "United Nations",
  "united-states": "United States",
} as const;

export type Side = keyof typeof sideLabels;

export const sides = Object.keys(sideLabels) as Side[];

/** The codes that ISO 3166-1 has for states, and those that it reserves for unions of them. NATO and the G7 have none. */
export const isoCodes: Readonly<Partial<Record<Side, string>>> = {
  armenia: "AM",
  australia: "AU",
  belarus: "BY",
  belgium: "BE",
  bulgaria: "BG",
  canada: "CA",
  china: "CN",
  denmark: "DK",
  ecuador: "EC",
  "european-union": "EU",
  estonia: "EE",
  finland: "FI",
  france: "FR",
  germany: "DE",
  hungary: "HU",
  iran: "IR",
  israel: "IL",
  kazakhstan: "KZ",
  latvia: "LV",
  lithuania: "LT",
  netherlands: "NL",
  "north-korea": "KP",
  philippines: "PH",
  poland: "PL",
  romania: "RO",
  russia: "RU",
  slovakia: "SK",
  "south-korea": "KR",
  sweden: "SE",
  turkey: "TR",
  ukraine: "UA",
  "united-kingdom": "GB",
  "united-nations": "UN",
  "united-states": "US",
};

/** Of these, the codes that are reserved for unions of states. */
export const unionCodes: ReadonlySet<string> = new Set(["EU", "UN"]);

/** Who did an event may be unknown; who issued a warning may not. */
export const unknownSide = "unknown";
export type EventSide = Side | typeof unknownSide;

export const eventSideLabels: Record<EventSide, string> = { ...sideLabels, unknown: "Not known" };

/** Sides whose names take an article in a sentence. */
const withArticle: ReadonlySet<EventSide> = new Set<EventSide>([
  "european-union",
  "g7",
  "netherlands",
  "philippines",
  "united-kingdom",
  "united-nations",
  "united-states",
]);

/** A side as it is named within a sentence: "the United States"; nothing for one that is not known. */
export function sideInProse(side: EventSide): string {
  if (side === unknownSide) return "";
  return withArticle.has(side) ? `the ${sideLabels[side]}` : sideLabels[side];
}

/** The states counted as one camp, for the checks on sides only; all others form the other. CODEBOOK section 3. */
const eastern: ReadonlySet<EventSide> = new Set<EventSide>(["russia", "belarus", "north-korea"]);

/** The two camps, named by whom they hold. CODEBOOK section 3. */
export const camps = ["russia-belarus-north-korea", "all-others"] as const;
export type Camp = (typeof camps)[number];

/**
 * The camp a side is counted in. CODEBOOK section 3.
 * An unknown doer is counted to neither, so that its act is never taken for an answer of the warner's camp, whichever that is.
 */
export function campOf(side: EventSide): Camp | null {
  if (side === unknownSide) return null;
  return eastern.has(side) ? "russia-belarus-north-korea" : "all-others";
}

/** Whether two sides belong to the same of the two camps. */
export function sameCamp(one: EventSide, other: EventSide): boolean {
  const camp = campOf(one);
  return camp !== null && camp === campOf(other);
}
