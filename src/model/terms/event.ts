import { eventKindExamples } from "#record-terms";

import { type Definitions, withExamples } from "./definition";

/** The coded fields of an event and of the links that tie it to warnings. CODEBOOK sections 3 and 4. */

export const eventKindLabels = {
  authorisation: "Authorisation",
  pledge: "Pledge",
  delivery: "Delivery",
  "first-use": "First use",
  strike: "Strike",
  incursion: "Incursion",
  accession: "Accession",
  sanction: "Sanction",
  "nuclear-signal": "Nuclear signal",
  retaliation: "Retaliation",
  "doctrine-change": "Doctrine change",
  deployment: "Deployment",
  exercise: "Exercise",
  treaty: "Treaty",
  negotiation: "Negotiation",
  withdrawal: "Withdrawal",
  statement: "Statement",
  other: "Other",
} as const;
export type EventKind = keyof typeof eventKindLabels;

export const certaintyLabels = {
  confirmed: "Confirmed",
  claimed: "Claimed by one party",
  disputed: "Disputed",
} as const;
export type Certainty = keyof typeof certaintyLabels;
export const certainties = Object.keys(certaintyLabels) as Certainty[];

/** In the order of CODEBOOK section 3, with the words readers see; those of an answer are the same. */
export const relationLabels = {
  crossing: "Crossed",
  "partial-crossing": "Partly crossed",
  "stated-consequence": "What was said to follow",
  "other-response": "Something else",
  restraint: "Restraint",
  rhetoric: "Words",
} as const;
export type Relation = keyof typeof relationLabels;
export const relations = Object.keys(relationLabels) as Relation[];

/** How a tie is drawn, and what it is called beside the mark; "said to cross" is a partial crossing by a wider reading only. */
export const tieMarkLabels = { ...relationLabels, "said-to-cross": "Said to cross" } as const;
export type TieMark = keyof typeof tieMarkLabels;
export const tieMarks = Object.keys(tieMarkLabels) as TieMark[];

export const degrees = ["full", "part"] as const;
export type Degree = (typeof degrees)[number];

/** What a partial crossing lacks. `reading`: only a wider reading of the words covers the act, "said to cross". */
export const missingLabels = {
  doer: "another doer",
  stage: "an earlier stage",
  scale: "a smaller scale",
  range: "a shorter range",
  place: "another place",
  reading: "said to cross: only a wider reading of the words covers it",
} as const;
export type Missing = keyof typeof missingLabels;
export const missings = Object.keys(missingLabels) as Missing[];

export const tieLabels = {
  claimed: "by the acting side’s own account",
  reported: "as a source reports",
  inferred: "by the coder’s reading",
} as const;
export type Tie = keyof typeof tieLabels;
export const ties = Object.keys(tieLabels) as Tie[];

/** What words say of the crossing itself, where they say it plainly. CODEBOOK section 7, "The warner says it was crossed". */
export const sayingLabels = {
  crossed: "said that the line was crossed",
  "not-crossed": "said that the line was not crossed",
} as const;
export type Saying = keyof typeof sayingLabels;

export const orders = ["after"] as const;

/** The stages of an act, from word to use, and the strikes that follow a first use. CODEBOOK section 3, "Stages". */
export const stages = ["pledge", "authorisation", "delivery", "first-use", "strike"] as const satisfies EventKind[];
export type Stage = (typeof stages)[number];

/** The stage an event of this kind is; null for acts that are no stage of another. */
export function stageOf(kind: EventKind): Stage | null {
  return stages.find((stage) => stage === kind) ?? null;
}

/** What kind of act an event was; it has one. CODEBOOK section 14. */
export const eventKindDefinitions: Definitions<EventKind> = /* @__PURE__ */ withExamples<EventKind>(
  {
    authorisation:
      "A permission, law or formal decision by which an act may be done from then on, such as using arms, passing them on or taking assets; a promise to give or do something is a pledge, and its arrival a delivery.",
    pledge:
      "A promise or decision, made public, to give or do a particular thing that is still to come; a permission to others is an authorisation, and words that promise nothing in particular are a statement.",
    delivery:
      "Arms, money or other goods were sent or reached the one they were for; the promise of them is a pledge, and firing them a first-use or a strike.",
    "first-use":
      "A means was used in the war for the first time, or for the first time against territory or a kind of target that it had not been used against; every later use is a strike.",
    strike:
      "A target was attacked by fire, drone or explosive; the first use of a means is first-use, an attack that its doer called the answer to an act against itself is retaliation, and troops that enter are an incursion.",
    incursion:
      "Troops, aircraft or drones entered the territory or airspace of another against its will, on purpose or not, without striking a target there from afar; forces that come with consent are a deployment.",
    accession:
      "A state became a member of an alliance or union; an application is other, and an agreement short of membership a treaty.",
    sanction:
      "A measure on another's trade, money, property or travel was imposed as a penalty or to press it; if its doer called it the answer to an act against itself, it is retaliation.",
    "nuclear-signal":
      "Readiness, movement, tests or placing of nuclear weapons or forces was ordered or announced and is not yet carried out; weapons that have arrived are a deployment, manoeuvres an exercise, new rules a doctrine-change.",
    retaliation:
      "A strike, a ban or another measure that its doer publicly called the answer to a particular act against itself; it goes before strike, sanction, authorisation and other, and gives way to every kind besides.",
    "doctrine-change":
      "A state changed the rules it has declared for using, limiting or stationing its weapons, a moratorium of its own included; leaving an agreement with others is a withdrawal.",
    deployment:
      "Forces, weapons or bases were stationed, moved or formed at home, or abroad with the consent of those who hold the place; manoeuvres that end are an exercise, entry against the other's will an incursion.",
    exercise:
      "Forces trained, or fired for training or show, with a beginning and an end and without an attack; what stays afterwards is a deployment.",
    treaty:
      "An agreement between states, or what its signers call one, was signed or came into force; talks without one are a negotiation, membership of an alliance an accession.",
    negotiation:
      "Parties talked, or a proposal was made, refused or put off between them, and nothing was signed; what one side alone says to the public is a statement.",
    withdrawal:
      "Forces, a permission, an announced act or one's part in an agreement was taken back or ended; a rule of one's own that is given up is a doctrine-change.",
    statement:
      "Words that by themselves change nothing, such as a position, a refusal, a forecast or an announcement that names no measure; a promise of a particular thing is a pledge, and every other kind goes before this one.",
    other:
      "A dated act that none of the other kinds covers, such as an application, an arrest, a ship seized or a deadline that passes.",
  },
  eventKindExamples,
);
