import MiniSearch, { type AsPlainObject } from "minisearch";

import { indexOptions, type IndexedEntry } from "../../model/search/index-options";
import type { Place } from "../../model/archive";
import { gazetteerOf } from "../../model/written-places";
import type { SearchDocument } from "./search-document";

/** The words of the documents and where they stand, as MiniSearch writes them; the same documents give the same value. */
export function searchIndex(documents: readonly SearchDocument[], places: readonly Place[]): AsPlainObject {
  const index = new MiniSearch<IndexedEntry>(indexOptions(gazetteerOf(places)));
  index.addAll(documents.map(indexed));
  return index.toJSON();
}

function indexed({ entry, names, passages, also = [] }: SearchDocument, id: number): IndexedEntry {
  return {
    id,
    title: entry.title,
    names: [entry.facts, ...names].join(" "),
    text: [...passages.map(({ text }) => text), ...also].join(" "),
  };
}
