import { entryPage, type FacetPageKind } from "../addresses";
import { facetPages } from "./facet-pages";
import type { JudgedRecord } from "./judged-record";
import type { Named } from "./named";

export interface FacetIndex {
  readonly label: string;
  readonly links: readonly Named[];
}

const facetKinds: readonly { kind: FacetPageKind; label: string }[] = [
  { kind: "sides", label: "Sides" },
  { kind: "themes", label: "Themes" },
  { kind: "outcomes", label: "Outcomes" },
  { kind: "years", label: "Years" },
];

/** Links to every page that shows a part of the record: what stands in the filter's place where there is no script. DESIGN section 5.4. */
export function facetIndex(record: JudgedRecord): FacetIndex[] {
  const { warnings, byId } = record.archive;
  const entries = (
    label: string,
    kind: "actors" | "weapons" | "lines",
    ids: readonly string[],
    nameOf: (id: string) => string,
  ): FacetIndex => ({
    label,
    links: [...new Set(ids)]
      .map((id) => ({ name: nameOf(id), href: entryPage(kind, id) }))
      .sort((one, other) => one.name.localeCompare(other.name, "en")),
  });
  return [
    entries(
      "Actors",
      "actors",
      warnings.map(({ actor }) => actor),
      (id) => byId.actors.get(id)?.name ?? id,
    ),
    entries(
      "Weapon systems",
      "weapons",
      warnings.flatMap(({ weapons }) => weapons),
      (id) => byId.weapons.get(id)?.name ?? id,
    ),
    entries(
      "Lines",
      "lines",
      warnings.map(({ line }) => line),
      (id) => byId.lines.get(id)?.headline ?? id,
    ),
    ...facetKinds.map(({ kind, label }) => ({
      label,
      links: facetPages(kind, record).map((page) => ({ name: page.label, href: page.href })),
    })),
  ];
}
