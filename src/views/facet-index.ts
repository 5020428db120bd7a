import { listPage, type EntryPageKind, type FacetPageKind } from "../addresses";
import { remembered } from "../model/remembered";
import { facetPages } from "./facet-pages";
import { actorLink, lineLink, weaponLink } from "./facts";
import type { JudgedRecord } from "./judged-record";
import type { Named } from "./named";
import { countOf } from "../model/words";

/** The pages of one facet, under its name. */
export interface FacetIndex {
  readonly label: string;
  readonly links: readonly Named[];
}

/** Links to every page that shows a part of the record: what stands in the filter's place where there is no script. DESIGN section 5.4. */
export const facetIndex = remembered((record: JudgedRecord): readonly FacetIndex[] => {
  const { archive } = record;
  const actors = distinct(archive.warnings.map(({ actor }) => actor));
  const weapons = distinct(archive.warnings.flatMap((warning) => warning.weapons));
  const lines = distinct(archive.warnings.map(({ line }) => line));
  return [
    { label: "Actors", links: linksTo("actors", "actor", actors, (id) => actorLink(archive, id)) },
    { label: "Weapon systems", links: linksTo("weapons", "weapon system", weapons, (id) => weaponLink(archive, id)) },
    { label: "Lines", links: linksTo("lines", "line", lines, (id) => lineLink(archive, id)) },
    { label: "Sides", links: pagesOf("sides", record) },
    { label: "Themes", links: pagesOf("themes", record) },
    { label: "Outcomes", links: pagesOf("outcomes", record) },
    { label: "Years", links: pagesOf("years", record) },
  ];
});

/** How many pages of a kind are named one by one; where there are more, the list of the kind is. */
const namedAtMost = 200;

function linksTo(
  kind: EntryPageKind,
  one: string,
  ids: readonly string[],
  linkOf: (id: string) => Named,
): readonly Named[] {
  if (ids.length <= namedAtMost) return byName(ids.map(linkOf));
  return [{ name: `All ${countOf(ids.length, one)}`, href: listPage(kind) }];
}

function pagesOf(kind: FacetPageKind, record: JudgedRecord): Named[] {
  return facetPages(kind, record).map(({ label, href }) => ({ name: label, href }));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function byName(links: readonly Named[]): Named[] {
  return links.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}
