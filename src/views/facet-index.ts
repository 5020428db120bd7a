import type { FacetPageKind } from "../addresses";
import { facetPages } from "./facet-pages";
import { actorLink, lineLink, weaponLinks } from "./facts";
import type { JudgedRecord } from "./judged-record";
import type { Named } from "./named";

/** The pages of one facet, under its name. */
export interface FacetIndex {
  readonly label: string;
  readonly links: readonly Named[];
}

/** Links to every page that shows a part of the record: what stands in the filter's place where there is no script. DESIGN section 5.4. */
export function facetIndex(record: JudgedRecord): FacetIndex[] {
  const { archive } = record;
  const actors = distinct(archive.warnings.map(({ actor }) => actor));
  const weapons = distinct(archive.warnings.flatMap((warning) => warning.weapons));
  const lines = distinct(archive.warnings.map(({ line }) => line));
  return [
    { label: "Actors", links: byName(actors.map((id) => actorLink(archive, id))) },
    { label: "Weapon systems", links: byName(weaponLinks(archive, weapons)) },
    { label: "Lines", links: byName(lines.map((id) => lineLink(archive, id))) },
    { label: "Sides", links: pagesOf("sides", record) },
    { label: "Themes", links: pagesOf("themes", record) },
    { label: "Outcomes", links: pagesOf("outcomes", record) },
    { label: "Years", links: pagesOf("years", record) },
  ];
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
