/** What a warning is about, with the names readers see. */
export const themeLabels = {
  "nato-membership": "NATO membership",
  "arms-supply": "Arms supply",
  "long-range-strikes": "Long-range strikes",
  "air-power": "Air power",
  armour: "Armour",
  "air-defence": "Air defence",
  "foreign-troops": "Foreign troops",
  crimea: "Crimea",
  "russian-territory": "Russian territory",
  "annexed-regions": "Annexed regions",
  "sanctions-assets": "Sanctions and assets",
  "nuclear-doctrine": "Nuclear doctrine",
  "energy-infrastructure": "Energy infrastructure",
  "black-sea": "Black Sea",
  kaliningrad: "Kaliningrad",
  airspace: "Airspace",
  other: "Other matters",
} as const;

export type Theme = keyof typeof themeLabels;
export const themes = Object.keys(themeLabels) as Theme[];

/** Themes whose names begin with a name, which keeps its capital within a sentence. */
const named: ReadonlySet<Theme> = new Set<Theme>([
  "nato-membership",
  "crimea",
  "russian-territory",
  "black-sea",
  "kaliningrad",
]);

/** A theme as it is named within a sentence: "arms supply", "NATO membership", "the Black Sea". */
export function themeInProse(theme: Theme): string {
  if (theme === "black-sea") return `the ${themeLabels[theme]}`;
  return named.has(theme) ? themeLabels[theme] : themeLabels[theme].toLowerCase();
}
