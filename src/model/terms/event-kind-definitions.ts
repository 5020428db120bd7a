import type { Definitions } from "./definition";
import type { EventKind } from "./event";

/** What kind of act an event was; it has one. CODEBOOK section 14. */
export const eventKindDefinitions: Definitions<EventKind> = {
  authorisation: {
    definition:
      "A permission, law or formal decision by which an act may be done from then on, such as using arms, passing them on or taking assets; a promise to give or do something is a pledge, and its arrival a delivery.",
    example: "Washington lets Ukraine fire ATACMS into Russia (November 2024).",
    of: "2024-11-17-us-allows-atacms",
  },
  pledge: {
    definition:
      "A promise or decision, made public, to give or do a particular thing that is still to come; a permission to others is an authorisation, and words that promise nothing in particular are a statement.",
    example: "Germany and the United States pledge Leopard 2 and Abrams tanks (January 2023).",
    of: "2023-01-25-western-tanks-pledged",
  },
  delivery: {
    definition:
      "Arms, money or other goods were sent or reached the one they were for; the promise of them is a pledge, and firing them a first-use or a strike.",
    example: "First HIMARS arrive in Ukraine (June 2022).",
    of: "2022-06-23-himars-arrive",
  },
  "first-use": {
    definition:
      "A means was used in the war for the first time, or for the first time against territory or a kind of target that it had not been used against; every later use is a strike.",
    example: "A North Korean ballistic missile falls on Kharkiv (January 2024).",
    of: "2024-01-02-north-korean-missile-kharkiv",
  },
  strike: {
    definition:
      "A target was attacked by fire, drone or explosive; the first use of a means is first-use, an attack that its doer called the answer to an act against itself is retaliation, and troops that enter are an incursion.",
    example: "Missiles damage the Chonhar bridge to Crimea (June 2023).",
    of: "2023-06-22-chonhar-bridge",
  },
  incursion: {
    definition:
      "Troops, aircraft or drones entered the territory or airspace of another against its will, on purpose or not, without striking a target there from afar; forces that come with consent are a deployment.",
    example: "Ukrainian army enters Russia's Kursk region (August 2024).",
    of: "2024-08-06-kursk-incursion",
  },
  accession: {
    definition:
      "A state became a member of an alliance or union; an application is other, and an agreement short of membership a treaty.",
    example: "Finland becomes the 31st member of NATO (April 2023).",
    of: "2023-04-04-finland-joins-nato",
  },
  sanction: {
    definition:
      "A measure on another's trade, money, property or travel was imposed as a penalty or to press it; if its doer called it the answer to an act against itself, it is retaliation.",
    example: "Western states target Russia's central bank and bar some of its banks from SWIFT (February 2022).",
    of: "2022-02-26-swift-central-bank-sanctions",
  },
  "nuclear-signal": {
    definition:
      "Readiness, movement, tests or placing of nuclear weapons or forces was ordered or announced and is not yet carried out; weapons that have arrived are a deployment, manoeuvres an exercise, new rules a doctrine-change.",
    example: "Trump orders two nuclear submarines moved (August 2025).",
    of: "2025-08-01-us-submarines",
  },
  retaliation: {
    definition:
      "A strike, a ban or another measure that its doer publicly called the answer to a particular act against itself; it goes before strike, sanction, authorisation and other, and gives way to every kind besides.",
    example: "Gazprom cuts gas to Poland and Bulgaria over payment in roubles (April 2022).",
    of: "2022-04-27-gazprom-halts-poland-bulgaria",
  },
  "doctrine-change": {
    definition:
      "A state changed the rules it has declared for using, limiting or stationing its weapons, a moratorium of its own included; leaving an agreement with others is a withdrawal.",
    example: "Putin signs the new nuclear deterrence principles (November 2024).",
    of: "2024-11-19-nuclear-doctrine-signed",
  },
  deployment: {
    definition:
      "Forces, weapons or bases were stationed, moved or formed at home, or abroad with the consent of those who hold the place; manoeuvres that end are an exercise, entry against the other's will an incursion.",
    example: "US missile defence site in Romania declared operational (May 2016).",
    of: "2016-05-12-deveselu-missile-defence-site",
  },
  exercise: {
    definition:
      "Forces trained, or fired for training or show, with a beginning and an end and without an attack; what stays afterwards is a deployment.",
    example: "US Army fires a Typhon launcher in Australia during an exercise (July 2025).",
    of: "2025-07-16-typhon-fired-in-australia",
  },
  treaty: {
    definition:
      "An agreement between states, or what its signers call one, was signed or came into force; talks without one are a negotiation, membership of an alliance an accession.",
    example: "Finland and the United States sign a defence cooperation agreement (December 2023).",
    of: "2023-12-18-finland-us-agreement",
  },
  negotiation: {
    definition:
      "Parties talked, or a proposal was made, refused or put off between them, and nothing was signed; what one side alone says to the public is a statement.",
    example: "NATO refuses Russia's demands on enlargement (January 2022).",
    of: "2022-01-12-nato-refuses-guarantees",
  },
  withdrawal: {
    definition:
      "Forces, a permission, an announced act or one's part in an agreement was taken back or ended; a rule of one's own that is given up is a doctrine-change.",
    example: "Ecuador says it will not send arms to a country at war (February 2024).",
    of: "2024-02-19-ecuador-drops-arms-exchange",
  },
  statement: {
    definition:
      "Words that by themselves change nothing, such as a position, a refusal, a forecast or an announcement that names no measure; a promise of a particular thing is a pledge, and every other kind goes before this one.",
    example: "NATO rules out a no-fly zone and troops in Ukraine (March 2022).",
    of: "2022-03-04-nato-rules-out-no-fly-zone",
  },
  other: {
    definition:
      "A dated act that none of the other kinds covers, such as an application, an arrest, a ship seized or a deadline that passes.",
    example: "Finland and Sweden apply to join NATO (May 2022).",
    of: "2022-05-18-finland-sweden-apply",
  },
};
