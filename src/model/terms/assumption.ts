/** What a reader may assume otherwise than the published outcomes do, with the words readers see. */

/** The windows for which results are published, as an address names them. CODEBOOK section 5. */
export const windowLabels = {
  "30": "30 days",
  "90": "90 days",
  "180": "180 days",
  "365": "365 days",
  none: "No limit",
} as const;
export type WindowName = keyof typeof windowLabels;
// Not by `Object.keys`, which would put the numbers into an order of its own.
export const windowNames: readonly WindowName[] = ["30", "90", "180", "365", "none"];

/** How links of the relation `partial-crossing` are read. What is only said to cross moves nothing under any reading. */
export const partialReadingLabels = {
  standard: "As crossings in part",
  "as-crossing": "As full crossings",
  ignore: "Not at all",
} as const;
export type PartialReading = keyof typeof partialReadingLabels;
export const partialReadings = Object.keys(partialReadingLabels) as PartialReading[];
