import type { Weapon } from "../model/archive";
import { weaponKindLabels } from "../model/terms/reference";
import { formatCount } from "../model/words";
import { originName } from "./origin";

/** What a weapon system is: "Ballistic missile, United States, range up to 300 km". */
export function weaponWords({ kind, origin, rangeKm }: Pick<Weapon, "kind" | "origin" | "rangeKm">): string {
  const range = rangeKm === null ? [] : [`range up to ${formatCount(rangeKm)} km`];
  return [weaponKindLabels[kind], originName(origin), ...range].join(", ");
}
