import { campLabels, campsOfSides, sideLabels, sidesInSentence } from "#record-terms";

/*
 * The parties a statement or an act is attributed to. Which there are, their names and their camps stand in the record's
 * `content/terms.yaml`; a new one is a line there.
 */

export { sideLabels };

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

/** A side as it is named within a sentence: "the United States"; nothing for one that is not known. */
export function sideInProse(side: EventSide): string {
  if (side === unknownSide) return "";
  const withArticle: Readonly<Partial<Record<Side, string>>> = sidesInSentence;
  return withArticle[side] ?? sideLabels[side];
}

/** The camps that sides are counted in. CODEBOOK section 3. */
export type Camp = keyof typeof campLabels;
export const camps = Object.keys(campLabels) as Camp[];

/**
 * The camp a side is counted in. CODEBOOK section 3.
 * An unknown doer is counted to neither, so that its act is never taken for an answer of the warner's camp, whichever that is.
 */
export function campOf(side: EventSide): Camp | null {
  return side === unknownSide ? null : campsOfSides[side];
}

/** Whether two sides belong to the same camp. */
export function sameCamp(one: EventSide, other: EventSide): boolean {
  const camp = campOf(one);
  return camp !== null && camp === campOf(other);
}
