import type { Weapon } from "../model/archive";
import { weaponKindLabels } from "../model/terms/reference";
import { type Side, sideLabels } from "../model/terms/side";
import { formatCount } from "../model/words";

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
