import { entryPage, facetPage, wikidataItem } from "../addresses";
import type { Archive, Warning, Weapon } from "../model/archive";
import { weaponKindLabels } from "../model/terms/reference";
import { type Side, sideLabels } from "../model/terms/side";
import { type Theme, themeLabels } from "../model/terms/theme";
import {
  authorityLabels,
  consequenceFormLabels,
  consequenceKindLabels,
  demandLabels,
  explicitnessLabels,
} from "../model/terms/warning";
import { formatCount } from "../model/words";
import { known } from "./known";
import type { Named } from "./links";

/** A fact of an entry: its name, and its values in words or as links. */
export interface Fact {
  readonly name: string;
  readonly values: readonly (string | Named)[];
}

/** A side, with the page that gathers what it said and did. */
export function sideLink(side: Side): Named {
  return { name: sideLabels[side], href: facetPage("sides", side) };
}

/** Themes, each with the page that gathers its warnings. */
export function themeLinks(themes: readonly Theme[]): Named[] {
  return themes.map((theme) => ({ name: themeLabels[theme], href: facetPage("themes", theme) }));
}

/** An actor by name. */
export function actorLink({ byId }: Archive, id: string): Named {
  return { name: known(byId.actors, id).name, href: entryPage("actors", id) };
}

/** A weapon system by name. */
export function weaponLink({ byId }: Archive, id: string): Named {
  return { name: known(byId.weapons, id).name, href: entryPage("weapons", id) };
}

/** Weapon systems by name. */
export function weaponLinks(archive: Archive, ids: readonly string[]): Named[] {
  return ids.map((id) => weaponLink(archive, id));
}

/** A line by its headline. */
export function lineLink({ byId }: Archive, id: string): Named {
  return { name: known(byId.lines, id).headline, href: entryPage("lines", id) };
}

/** Where else something is described; nothing where no item of Wikidata is known. */
export function elsewhere({ wikidata }: { readonly wikidata: string | null }): Fact {
  const values = wikidata === null ? [] : [{ name: `Wikidata ${wikidata}`, href: wikidataItem(wikidata) }];
  return { name: "Elsewhere", values };
}

/** Facts without those that have no value. */
export function factsWithValues(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ values }) => values.length > 0);
}

/** The coded fields of a warning in words. CODEBOOK section 2. */
export function warningFacts(archive: Archive, warning: Warning): Fact[] {
  return factsWithValues([
    { name: "Line", values: [lineLink(archive, warning.line)] },
    { name: "Spoken for", values: [sideLink(warning.side)] },
    { name: "Kind of consequence", values: warning.consequenceKinds.map((kind) => consequenceKindLabels[kind]) },
    {
      name: "Form of consequence",
      values: warning.consequenceForm ? [consequenceFormLabels[warning.consequenceForm]] : [],
    },
    { name: "Explicitness", values: [explicitnessLabels[warning.explicitness]] },
    { name: "Authority", values: [authorityLabels[warning.authority]] },
    { name: "Demand", values: [demandLabels[warning.demand]] },
    { name: "Weapon systems", values: weaponLinks(archive, warning.weapons) },
    { name: "Themes", values: themeLinks(warning.themes) },
  ]);
}

/** What a weapon system is: "Ballistic missile, United States, range up to 300 km". */
export function weaponWords({ kind, origin, rangeKm }: Pick<Weapon, "kind" | "origin" | "rangeKm">): string {
  const range = rangeKm === null ? [] : [`range up to ${formatCount(rangeKm)} km`];
  return [weaponKindLabels[kind], originName(origin), ...range].join(", ");
}

/** Where a weapon comes from, in words; an origin may name two states. */
export function originName(origin: string): string {
  return origin
    .split(", ")
    .map((part) => (part in sideLabels ? sideLabels[part as Side] : otherOrigin(part)))
    .join(", ");
}

/** States that are no side of the record, and "various". */
function otherOrigin(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
