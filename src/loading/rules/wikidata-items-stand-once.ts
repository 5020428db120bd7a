import type { ContentRule } from "../content-rule";

/** An item of Wikidata is one thing: no two actors or weapon systems have the same. */
export const wikidataItemsStandOnce: ContentRule = {
  name: "wikidata-items-stand-once",
  check({ actors, weapons }, report) {
    const owners = new Map<string, string>();
    for (const entry of [...actors, ...weapons]) {
      if (entry.wikidata === null) continue;
      const owner = owners.get(entry.wikidata);
      if (owner === undefined) owners.set(entry.wikidata, entry.id);
      else report(entry, "wikidata", entry.wikidata, `an item that stands in one entry (it stands in ${owner})`);
    }
  },
};
