import type { Definitions } from "./definition";

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

/** What a warning or a line is about, the first theme above all. CODEBOOK section 14. */
export const themeDefinitions: Definitions<Theme> = {
  "nato-membership": {
    definition:
      "A state joining NATO, or NATO's bases and infrastructure in a state that is new to it or no member; troops of single states in Ukraine are foreign-troops.",
    example: "Russia: Ukraine joining NATO.",
    of: "nato-membership-of-ukraine",
  },
  "arms-supply": {
    definition:
      "Weapons, or what they are made from, given, sold or passed on to a party to the war, whoever gives and whoever gets them; a theme for the kind of weapon stands beside it.",
    example: "United States: China giving Russia weapons and ammunition.",
    of: "chinese-arms-for-russia",
  },
  "long-range-strikes": {
    definition:
      "Missiles, rockets or drones for targets far behind the front, whether given, allowed or used; where only the place that is hit matters, crimea or russian-territory stands alone.",
    example: "Russia: Western states letting Ukraine fire ATACMS or Storm Shadow at Russia.",
    of: "western-long-range-strikes-into-russia",
  },
  "air-power": {
    definition:
      "Combat aircraft, the airfields they fly from, or a sky closed to them; weapons that shoot them down are air-defence, and entry into a state's sky is airspace.",
    example: "Russia: Poland and Slovakia delivering MiG-29 fighter jets.",
    of: "mig-29-for-ukraine",
  },
  armour: {
    definition: "Tanks and other armoured vehicles, their ammunition and the plants that make them.",
    example: "Russia: Western battle tanks being sent to Ukraine.",
    of: "western-tanks-for-ukraine",
  },
  "air-defence": {
    definition:
      "Weapons that shoot down aircraft, missiles or drones, whether given or used; the intrusion that they are used against is airspace.",
    example: "Russia: the United States supplying Patriot systems to Ukraine.",
    of: "patriot-for-ukraine",
  },
  "foreign-troops": {
    definition:
      "Soldiers, instructors or peacekeepers of a state that is no party to the war, in Ukraine or in the fighting elsewhere; NATO's own bases and infrastructure are nato-membership.",
    example: "United States: North Korean soldiers in combat against Ukraine.",
    of: "north-korean-troops-fighting-ukraine",
  },
  crimea: {
    definition:
      "Acts against Crimea, its bridge, or in the sky and waters off it; the other regions that Russia declared its own are annexed-regions.",
    example: "Russia: an attack on Crimea by Ukraine or a NATO state.",
    of: "strikes-on-crimea",
  },
  "russian-territory": {
    definition:
      "Attacks on, or raids into, Russia within the borders that no state disputes; Crimea and the annexed regions have themes of their own, which stand beside it where the words cover both.",
    example: "Russia: raids by armed groups from Ukraine into regions such as Belgorod.",
    of: "cross-border-raids-into-russia",
  },
  "annexed-regions": {
    definition:
      "The Donetsk, Luhansk, Zaporizhzhia and Kherson regions, which Russia declared its own in 2022: acts there, votes on them, or giving them up; Crimea is crimea.",
    example: "Ukraine: Russia holding referendums in occupied parts of Ukraine.",
    of: "referendums-in-occupied-ukraine",
  },
  "sanctions-assets": {
    definition:
      "Sanctions, tariffs, price caps, payments, frozen assets, or ships and goods stopped under sanctions, as the act or as what was said to follow.",
    example: "United Kingdom: tankers under British sanctions passing through UK waters.",
    of: "sanctioned-tankers-in-uk-waters",
  },
  "nuclear-doctrine": {
    definition:
      "Nuclear weapons, their tests, limits or the rules for them, as the act or as what was said to follow; an attack on a nuclear power plant is energy-infrastructure.",
    example: "United States: Russian use of nuclear weapons in Ukraine.",
    of: "russian-nuclear-use-in-ukraine",
  },
  "energy-infrastructure": {
    definition:
      "Power plants, grids, pipelines, cables and fuel, as a target or as a means of pressure; money rules on energy, such as a price cap, are sanctions-assets as well.",
    example: "Ukraine: Russian strikes that black out the Ukrainian capital.",
    of: "blackout-of-kyiv",
  },
  "black-sea": {
    definition:
      "Ships, ports, flights and agreements on the Black Sea and the Sea of Azov; acts against Crimea itself are crimea.",
    example: "Ukraine: ships sailing to Russian ports on the Black Sea.",
    of: "ships-to-russian-ports",
  },
  kaliningrad: {
    definition: "The Kaliningrad region: transit to it, forces stationed in it, an attack on it or a blockade.",
    example: "Russia: Lithuania's limits on the transit of goods to Kaliningrad.",
    of: "kaliningrad-transit-limits",
  },
  airspace: {
    definition:
      "Entry into a state's airspace, flights along it, or fire at what enters or may enter; which aircraft or weapon it is adds air-power or air-defence.",
    example: "NATO: further violations of the airspace of its members by Russia.",
    of: "violations-of-nato-airspace",
  },
  other: {
    definition: "None of the other themes covers the act or what was said to follow; it stands alone.",
    example: "NATO: an armed attack on the territory or forces of a member.",
    of: "attack-on-nato-member",
  },
};
