import { distance } from "fastest-levenshtein";

/** A text with its line ends as spaces; an entry writes a passage on one line even where a paragraph ends within it. */
export const onOneLine = (text: string): string => text.replace(/[ \t]*[\r\n]+[ \t]*/g, " ");

/** The words of a text that come nearest to a passage: of all runs of as many words, the one with the fewest differing letters. */
export function nearestPassage(passage: string, text: string): string {
  const words = onOneLine(text).split(" ");
  const length = passage.split(/\s+/).length;
  let nearest = "";
  let fewest = Infinity;
  for (let start = 0; start <= Math.max(0, words.length - length); start += 1) {
    const run = words.slice(start, start + length).join(" ");
    const edits = distance(passage, run);
    if (edits < fewest) [nearest, fewest] = [run, edits];
  }
  return nearest;
}
