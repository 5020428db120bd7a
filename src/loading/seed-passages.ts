import { createHash } from "node:crypto";

import { type CheckedContent, isSeed } from "./content-rule";
import type { AnyEntry } from "./read-content";

/** Words that an entry quotes from a source. */
interface Passage {
  readonly entry: AnyEntry;
  readonly field: string;
  readonly source: string;
  readonly quote: string;
  /** The field that must name a seed; null for quotations, which may be from any source. */
  readonly sourceField: string | null;
}

/** Every passage that entries quote from a seed article, and every quotation shown, which may be from one. */
export function passagesIn({
  warnings,
  events,
  weapons,
  claims,
}: Pick<CheckedContent, "warnings" | "events" | "weapons" | "claims">): Passage[] {
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

/** What a passage of an article is known by where the article is not at hand. */
export function passageHash(source: string, quote: string): string {
  return createHash("sha256").update(`${source}\n${quote}`).digest("hex");
}

/** Whether this copy of the record goes without its articles, and has the hashes in their place. */
export function seedsLeftOut({ seeds, seedPassages }: Pick<CheckedContent, "seeds" | "seedPassages">): boolean {
  return seeds.size === 0 && seedPassages !== null;
}

/** The file of all passages that entries quote from seed articles: a hash a line, sorted. */
export function seedPassagesText(
  entries: Pick<CheckedContent, "warnings" | "events" | "weapons" | "claims" | "sources">,
): string {
  const seeds = new Set(entries.sources.filter(isSeed).map(({ id }) => id));
  const quoted = passagesIn(entries).filter(({ source }) => seeds.has(source));
  const hashes = [...new Set(quoted.map(({ source, quote }) => passageHash(source, quote)))];
  return `${hashes.sort().join("\n")}\n`;
}
