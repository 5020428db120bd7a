import type { Source } from "../model/archive";
import type { CheckedContent } from "./checked-content";

/** What the entry of a seed article says and no other source does. */
export const seedFields = ["file", "dateRange", "dateBasis", "stance"] as const satisfies readonly (keyof Source)[];

/** A seed article is a source whose text is at hand, as a file in `seeds/`; one of its fields is enough to know it by. */
export function isSeed(source: Source): boolean {
  return seedFields.some((field) => source[field] !== undefined);
}

/** The text of the seed article with this id; undefined where it is no seed, or its file or entry is missing. */
export function seedText({ byId, seeds }: CheckedContent, id: string): string | undefined {
  const file = byId.sources.get(id)?.file;
  return file === undefined ? undefined : seeds.get(file);
}
