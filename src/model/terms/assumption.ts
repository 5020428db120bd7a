/** What a reader may assume otherwise than the published outcomes do, with the words readers see. */

/** The response window of the published outcomes, in days: the one place where its length is written. CODEBOOK section 5. */
export const standardWindowDays = 365;

/** The windows for which results are published, in days; null: without limit. CODEBOOK section 5. */
export const windowLengths = [30, 90, 180, standardWindowDays, null] as const;
export type WindowLength = (typeof windowLengths)[number];

/** A window as an address names it: its days, or `none`. */
export type WindowName = `${NonNullable<WindowLength>}` | "none";

/** The name of a window in an address. */
function windowNameOf(days: WindowLength): WindowName {
  return days === null ? "none" : `${days}`;
}

export const windowNames: readonly WindowName[] = windowLengths.map(windowNameOf);
export const standardWindow: WindowName = windowNameOf(standardWindowDays);

/** The length of a window in days; null: without limit. */
export function windowDaysOf(window: WindowName): WindowLength {
  const days = windowLengths.find((length) => windowNameOf(length) === window);
  if (days === undefined) throw new RangeError(`No results are published for a window called "${window}"`);
  return days;
}

/** What readers call a window: "90 days", "No limit". */
export function windowLabel(window: WindowName): string {
  return window === "none" ? "No limit" : `${window} days`;
}

/** How links of the relation `partial-crossing` are read. What is only said to cross moves nothing under any reading. */
export const partialReadingLabels = {
  standard: "As partial crossings",
  "as-crossing": "As full crossings",
  ignore: "Not at all",
} as const;
export type PartialReading = keyof typeof partialReadingLabels;
export const partialReadings = Object.keys(partialReadingLabels) as PartialReading[];
