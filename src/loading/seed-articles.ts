import type { Source } from "../model/archive";
import type { CheckedContent } from "./checked-content";

/** A seed article is a source whose text is at hand, as a file in `seeds/`. */
export function isSeed(source: Source): boolean {
  return source.file !== undefined;
}

/** The text of the seed article with this id; undefined where it is no seed, or its file or entry is missing. */
export function seedText({ byId, seeds }: CheckedContent, id: string): string | undefined {
  const file = byId.sources.get(id)?.file;
  return file === undefined ? undefined : seeds.get(file);
}
