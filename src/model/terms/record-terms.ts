// Written from content/terms.yaml, where these lists are changed.

export const campLabels = {
  "russia-belarus-north-korea": "Russia, Belarus and North Korea",
  "all-others": "All others",
} as const;

export const sideLabels = {
  armenia: "Armenia",
  australia: "Australia",
  belarus: "Belarus",
  belgium: "Belgium",
  bulgaria: "Bulgaria",
  canada: "Canada",
  china: "China",
  denmark: "Denmark",
  ecuador: "Ecuador",
  "european-union": "European Union",
  estonia: "Estonia",
  finland: "Finland",
  france: "France",
  g7: "G7",
  germany: "Germany",
  hungary: "Hungary",
  iran: "Iran",
  israel: "Israel",
  kazakhstan: "Kazakhstan",
  latvia: "Latvia",
  lithuania: "Lithuania",
  nato: "NATO",
  netherlands: "Netherlands",
  "north-korea": "North Korea",
  philippines: "Philippines",
  poland: "Poland",
  romania: "Romania",
  russia: "Russia",
  slovakia: "Slovakia",
  "south-korea": "South Korea",
  sweden: "Sweden",
  turkey: "Turkey",
  ukraine: "Ukraine",
  "united-kingdom": "United Kingdom",
  "united-nations": "United Nations",
  "united-states": "United States",
} as const;

export const sidesInSentence = {
  "european-union": "the European Union",
  g7: "the G7",
  netherlands: "the Netherlands",
  philippines: "the Philippines",
  "united-kingdom": "the United Kingdom",
  "united-nations": "the United Nations",
  "united-states": "the United States",
} as const;

export const isoCodes = {
  "armenia": "AM",
  "australia": "AU",
  "belarus": "BY",
  "belgium": "BE",
  "bulgaria": "BG",
  "canada": "CA",
  "china": "CN",
  "denmark": "DK",
  "ecuador": "EC",
  "european-union": "EU",
  "estonia": "EE",
  "finland": "FI",
  "france": "FR",
  "germany": "DE",
  "hungary": "HU",
  "iran": "IR",
  "israel": "IL",
  "kazakhstan": "KZ",
  "latvia": "LV",
  "lithuania": "LT",
  "netherlands": "NL",
  "north-korea": "KP",
  "philippines": "PH",
  "poland": "PL",
  "romania": "RO",
  "russia": "RU",
  "slovakia": "SK",
  "south-korea": "KR",
  "sweden": "SE",
  "turkey": "TR",
  "ukraine": "UA",
  "united-kingdom": "GB",
  "united-nations": "UN",
  "united-states": "US",
} as const;

export const campsOfSides = {
  armenia: "all-others",
  australia: "all-others",
  belarus: "russia-belarus-north-korea",
  belgium: "all-others",
  bulgaria: "all-others",
  canada: "all-others",
  china: "all-others",
  denmark: "all-others",
  ecuador: "all-others",
  "european-union": "all-others",
  estonia: "all-others",
  finland: "all-others",
  france: "all-others",
  g7: "all-others",
  germany: "all-others",
  hungary: "all-others",
  iran: "all-others",
  israel: "all-others",
  kazakhstan: "all-others",
  latvia: "all-others",
  lithuania: "all-others",
  nato: "all-others",
  netherlands: "all-others",
  "north-korea": "russia-belarus-north-korea",
  philippines: "all-others",
  poland: "all-others",
  romania: "all-others",
  russia: "russia-belarus-north-korea",
  slovakia: "all-others",
  "south-korea": "all-others",
  sweden: "all-others",
  turkey: "all-others",
  ukraine: "all-others",
  "united-kingdom": "all-others",
  "united-nations": "all-others",
  "united-states": "all-others",
} as const;

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

export const themesInSentence = {
  "nato-membership": "NATO membership",
  crimea: "Crimea",
  "russian-territory": "Russian territory",
  "black-sea": "the Black Sea",
  kaliningrad: "Kaliningrad",
} as const;

export const themeDefinitions = {
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
} as const;

export const weaponKindLabels = {
  "ballistic-missile": "Ballistic missile",
  "cruise-missile": "Cruise missile",
  "rocket-artillery": "Rocket artillery",
  munition: "Munition",
  drone: "Drone",
  aircraft: "Aircraft",
  tank: "Tank",
  "air-defence": "Air defence",
  surveillance: "Surveillance",
  nuclear: "Nuclear",
  other: "Other",
} as const;

export const consequenceKindExamples = {
  nuclear: {
    example:
      "September 2022, Russia: every Russian weapon, strategic nuclear ones included, could defend territory that joins Russia.",
    of: "2022-09-22-medvedev-new-territories",
  },
  "direct-war": {
    example:
      "March 2022, Russia: a country that declares a no-fly zone over Ukraine would be treated at once as a participant in the conflict.",
    of: "2022-03-05-putin-no-fly-zone",
  },
  "attacks-on-supporters": {
    example:
      "November 2024, Russia: it considers itself entitled to use its weapons against military facilities of states that let theirs be used against Russia.",
    of: "2024-11-21-putin-suppliers-facilities",
  },
  "attacks-on-opponent": {
    example:
      "April 2022, Russia: strikes on decision-making centres, including in Kyiv, if attacks on Russian territory go on.",
    of: "2022-04-13-mod-decision-centres",
  },
  "military-technical": {
    example:
      "December 2021, Russia: appropriate retaliatory military-technical measures if the West keeps to its course.",
    of: "2021-12-21-putin-military-technical",
  },
  "force-posture": {
    example:
      "November 2011, Russia: Iskander missiles in Kaliningrad if missile defence in Europe is built without an agreement.",
    of: "2011-11-23-medvedev-iskander-kaliningrad",
  },
  "arms-control-exit": {
    example:
      'November 2023, Russia: its moratorium on intermediate-range missiles "cannot stay in place" if the United States deploys such missiles.',
    of: "2023-11-03-ryabkov-intermediate-range-missiles",
  },
  "arms-transfer": {
    example:
      "June 2024, South Korea: no limits left on its aid to Ukraine, lethal weapons included, if Russia gives North Korea high-precision weapons.",
    of: "2024-06-23-chang-arms-to-north-korea",
  },
  "in-kind": {
    example: "September 2025, Ukraine: a blackout in the Russian capital if Kyiv is left without power.",
    of: "2025-09-27-zelensky-blackout",
  },
  interception: {
    example: "September 2025, Poland: an object that violates its airspace may be shot down.",
    of: "2025-09-22-sikorski-airspace",
  },
  closure: {
    example:
      "August 2023, Poland and the Baltic states: all crossings on the border with Belarus still open are closed if there is a critical incident.",
    of: "2023-08-28-poland-baltics-belarus-border",
  },
  economic: {
    example:
      "July 2025, United States: sanctions and tariffs on Russia, and on those who trade with it, if there is no deal within 50 days.",
    of: "2025-07-14-trump-50-days",
  },
  diplomatic: {
    example:
      "August 2022, Ukraine: no negotiations with Ukraine and its partners if Russia holds referendums in occupied areas.",
    of: "2022-08-07-zelensky-referendums",
  },
  "escalation-unspecified": {
    example: "February 2022, Russia: an immediate response, with consequences never experienced before.",
    of: "2022-02-24-putin-consequences-never-seen",
  },
  "none-stated": {
    example: "February 2023, European Union: arms from China for Russia would be a red line, and no more was said.",
    of: "2023-02-20-borrell-china-red-line",
  },
} as const;

export const eventKindExamples = {
  authorisation: {
    example: "Washington lets Ukraine fire ATACMS into Russia (November 2024).",
    of: "2024-11-17-us-allows-atacms",
  },
  pledge: {
    example: "Germany and the United States pledge Leopard 2 and Abrams tanks (January 2023).",
    of: "2023-01-25-western-tanks-pledged",
  },
  delivery: { example: "First HIMARS arrive in Ukraine (June 2022).", of: "2022-06-23-himars-arrive" },
  "first-use": {
    example: "A North Korean ballistic missile falls on Kharkiv (January 2024).",
    of: "2024-01-02-north-korean-missile-kharkiv",
  },
  strike: { example: "Missiles damage the Chonhar bridge to Crimea (June 2023).", of: "2023-06-22-chonhar-bridge" },
  incursion: {
    example: "Ukrainian army enters Russia's Kursk region (August 2024).",
    of: "2024-08-06-kursk-incursion",
  },
  accession: { example: "Finland becomes the 31st member of NATO (April 2023).", of: "2023-04-04-finland-joins-nato" },
  sanction: {
    example: "Western states target Russia's central bank and bar some of its banks from SWIFT (February 2022).",
    of: "2022-02-26-swift-central-bank-sanctions",
  },
  "nuclear-signal": {
    example: "Trump orders two nuclear submarines moved (August 2025).",
    of: "2025-08-01-us-submarines",
  },
  retaliation: {
    example: "Gazprom cuts gas to Poland and Bulgaria over payment in roubles (April 2022).",
    of: "2022-04-27-gazprom-halts-poland-bulgaria",
  },
  "doctrine-change": {
    example: "Putin signs the new nuclear deterrence principles (November 2024).",
    of: "2024-11-19-nuclear-doctrine-signed",
  },
  deployment: {
    example: "US missile defence site in Romania declared operational (May 2016).",
    of: "2016-05-12-deveselu-missile-defence-site",
  },
  exercise: {
    example: "US Army fires a Typhon launcher in Australia during an exercise (July 2025).",
    of: "2025-07-16-typhon-fired-in-australia",
  },
  treaty: {
    example: "Finland and the United States sign a defence cooperation agreement (December 2023).",
    of: "2023-12-18-finland-us-agreement",
  },
  negotiation: {
    example: "NATO refuses Russia's demands on enlargement (January 2022).",
    of: "2022-01-12-nato-refuses-guarantees",
  },
  withdrawal: {
    example: "Ecuador says it will not send arms to a country at war (February 2024).",
    of: "2024-02-19-ecuador-drops-arms-exchange",
  },
  statement: {
    example: "NATO rules out a no-fly zone and troops in Ukraine (March 2022).",
    of: "2022-03-04-nato-rules-out-no-fly-zone",
  },
  other: { example: "Finland and Sweden apply to join NATO (May 2022).", of: "2022-05-18-finland-sweden-apply" },
} as const;
