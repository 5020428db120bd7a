import { distance } from "fastest-levenshtein";

/** How many letters of ten may differ before two words no longer look like a slip of the pen. */
const tolerance = 0.4;

/** The known value most like what was written, or undefined where none is like it. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Never so many that nothing of what was written is left.
  let fewest = Math.min(written.length, Math.max(2, Math.floor(written.length * tolerance)) + 1);
  for (const value of known) {
    const edits = distance(written.toLowerCase(), value.toLowerCase());
    if (edits < fewest) [best, fewest] = [value, edits];
  }
  return best;
}
