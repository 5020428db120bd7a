import { distance } from "fastest-levenshtein";

import { type CheckedContent, type ContentRule, isSeed, seedText } from "../content-rule";
import { allowedFrom, quoted } from "../fault";
import { seedPassagesFile } from "../files";
import { passageHash, passagesIn, seedsLeftOut } from "../seed-passages";

/**
 * What an entry quotes from a seed article stands there to the letter, down to quotation marks, dashes and spaces. Where
 * the articles were left out, it is one of the passages that were looked up while they were there.
 */
export const seedPassagesStandInTheirSeed: ContentRule = {
  name: "seed-passages-stand-in-their-seed",
  check(content, report) {
    for (const { entry, field, source, quote } of passagesIn(content)) {
      if (seedsLeftOut(content) && isSeedId(content, source) && !content.seedPassages?.has(passageHash(source, quote)))
        report(
          entry,
          field,
          quote,
          `a passage whose hash stands in ${seedPassagesFile}; seeds/ is not here to look it up`,
        );
      const text = seedText(content, source);
      if (text === undefined || onOneLine(text).includes(quote)) continue;
      report(
        entry,
        field,
        quote,
        `words that stand in ${source} to the letter; the nearest there are ${quoted(nearestPassage(quote, text))}`,
      );
    }
    for (const { entry, sourceField, source } of passagesIn(content)) {
      const cited = content.byId.sources.get(source);
      if (!sourceField || !cited || isSeed(cited)) continue;
      const { allowed, suggestion } = allowedFrom(
        source,
        "the id of a seed article",
        content.sources.filter(isSeed).map(({ id }) => id),
      );
      report(entry, sourceField, source, allowed, suggestion);
    }
  },
};

function isSeedId({ byId }: CheckedContent, id: string): boolean {
  const source = byId.sources.get(id);
  return source !== undefined && isSeed(source);
}

/** A text with its line ends as spaces; an entry writes a passage on one line even where a paragraph ends within it. */
const onOneLine = (text: string): string => text.replace(/[ \t]*[\r\n]+[ \t]*/g, " ");

/** The words of a text that come nearest to a passage: of all runs of as many words, the one with the fewest differing letters. */
function nearestPassage(passage: string, text: string): string {
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
