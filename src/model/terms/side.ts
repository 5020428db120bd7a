import { campLabels, campsOfSides, sideLabels, sidesInSentence } from "#record-terms";

/*
 * The parties a statement or an act is attributed to. Which there are, their names and their camps stand in the record's
 * `content/terms.yaml`; a new one is a line there.
 */

export { sideLabels };

export type Side = keyof typeof sideLabels;

export const sides = Object.keys(sideLabels) as Side[];

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
