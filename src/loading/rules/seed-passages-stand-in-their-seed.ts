import type { CheckedContent } from "../checked-content";
import type { AnyEntry } from "../reported";
import type { ContentRule } from "../content-rule";
import { allowedFrom } from "../fault";
import { nearestPassage, onOneLine } from "../nearest-passage";
import { quoted } from "../quoted";
import { isSeed, seedText } from "../seed-articles";

/** What an entry quotes from a seed article stands there to the letter, down to quotation marks, dashes and spaces. */
export const seedPassagesStandInTheirSeed: ContentRule = {
  name: "seed-passages-stand-in-their-seed",
  check(content, report) {
    for (const { entry, field, source, quote } of passagesIn(content)) {
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

interface Passage {
  readonly entry: AnyEntry;
  readonly field: string;
  readonly source: string;
  readonly quote: string;
  /** The field that must name a seed; null for quotations, which may be from any source. */
  readonly sourceField: string | null;
}

function passagesIn({ warnings, events, weapons, claims }: CheckedContent): Passage[] {
  return [
    ...[...warnings, ...events, ...weapons, ...claims].flatMap((entry) =>
      entry.seedRefs.map(({ source, quote }, index) => {
        const place = `seedRefs[${index}]`;
        return { entry, field: `${place}.quote`, source, quote, sourceField: `${place}.source` };
      }),
    ),
    ...claims.map((entry) => ({
      entry,
      field: "seedRef",
      source: entry.source,
      quote: entry.seedRef,
      sourceField: "source",
    })),
    ...warnings.flatMap((entry) =>
      entry.quotes.map(({ source, text }, index) => ({
        entry,
        field: `quotes[${index}].text`,
        source,
        quote: text,
        sourceField: null,
      })),
    ),
  ];
}
