/** The coded fields of a warning. CODEBOOK section 2. */

export const explicitnessLabels = {
  explicit: "Line and consequence both named",
  "line-only": "Line named, no consequence",
  veiled: "Veiled: the line itself must be guessed",
} as const;
export type Explicitness = keyof typeof explicitnessLabels;
export const explicitnesses = Object.keys(explicitnessLabels) as Explicitness[];

export const consequenceKindLabels = {
  nuclear: "Nuclear",
  "direct-war": "Direct war",
  "attacks-on-supporters": "Attacks on the opponent’s supporters",
  "attacks-on-opponent": "Attacks on the opponent in the war",
  "military-technical": "Military-technical measures",
  "force-posture": "Force posture",
  "arms-control-exit": "Leaving arms control",
  "arms-transfer": "Arms transfer",
  "in-kind": "Answer in kind",
  interception: "Shooting down, boarding or turning back",
  closure: "Closing of passages",
  economic: "Economic",
  diplomatic: "Diplomatic",
  annexation: "Annexation",
  cyber: "Cyber",
  "escalation-unspecified": "Unspecified escalation",
  "none-stated": "None stated",
} as const;
export type ConsequenceKind = keyof typeof consequenceKindLabels;
export const consequenceKinds = Object.keys(consequenceKindLabels) as ConsequenceKind[];

/** Values that kinds had under the first codebook, which old links still ask for. */
export const formerConsequenceKinds: ReadonlyMap<string, ConsequenceKind> = new Map([
  ["strikes-on-ukraine", "attacks-on-opponent"],
  ["strikes-on-suppliers", "attacks-on-supporters"],
]);

export const consequenceFormLabels = {
  act: "An act: “we will”",
  reserved: "A right reserved: “we may”",
  risk: "A risk said to become likelier for all",
} as const;
export type ConsequenceForm = keyof typeof consequenceFormLabels;
/** From the firmest to the least firm. */
export const consequenceForms = Object.keys(consequenceFormLabels) as ConsequenceForm[];

export const authorityLabels = {
  a: "Can order the consequence",
  b: "Speaks for the state or alliance in office",
  c: "Other office-holder, or a personal channel",
} as const;
export type Authority = keyof typeof authorityLabels;
/** From the highest to the lowest. */
export const authorities = Object.keys(authorityLabels) as Authority[];

export const demandLabels = {
  refrain: "Not to begin something",
  stop: "To stop or undo something",
} as const;
export type Demand = keyof typeof demandLabels;
