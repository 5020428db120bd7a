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
export type Order = (typeof orders)[number];
