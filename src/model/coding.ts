import type { Answer, Warning } from "./archive";
import { type Degree, degrees, type Relation, relations, type Tie, ties } from "./terms/event";
import {
  authorities,
  type Authority,
  type ConsequenceForm,
  consequenceForms,
  type ConsequenceKind,
  consequenceKinds,
  explicitnesses,
  type Explicitness,
} from "./terms/warning";

/** Whether a statement passes the five tests of a warning. CODEBOOK section 2. */
export const inclusions = ["yes", "no"] as const;
export type Inclusion = (typeof inclusions)[number];

/** What a coder decides about one statement. What is null was not to be coded: one left out has no further codes. */
export interface StatementCodes {
  readonly inclusion: Inclusion;
  readonly explicitness: Explicitness | null;
  readonly consequenceKinds: readonly ConsequenceKind[] | null;
  /** Null also where no consequence was stated. */
  readonly consequenceForm: ConsequenceForm | null;
  readonly authority: Authority | null;
}

/** What a coder decides about one event beside one warning; the relation is null where there is none. */
export interface LinkCodes {
  readonly relation: Relation | null;
  /** Only of a stated consequence. */
  readonly degree: Degree | null;
  readonly tie: Tie | null;
}

/** The fields that are coded twice, and the values each may have. CODEBOOK section 10. */
export const codedValues = {
  inclusion: inclusions,
  explicitness: explicitnesses,
  consequenceKinds,
  consequenceForm: consequenceForms,
  authority: authorities,
  relation: relations,
  degree: degrees,
  tie: ties,
} as const;
export type CodedField = keyof typeof codedValues;
export const codedFields = Object.keys(codedValues) as CodedField[];
export const statementFields = [
  "inclusion",
  "explicitness",
  "consequenceKinds",
  "consequenceForm",
  "authority",
] as const satisfies readonly CodedField[];
export const linkFields = ["relation", "degree", "tie"] as const satisfies readonly CodedField[];

/** The record's codes of one of its warnings. */
export function codesOfWarning(warning: Warning): StatementCodes {
  const { explicitness, consequenceKinds: kinds, consequenceForm, authority } = warning;
  return { inclusion: "yes", explicitness, consequenceKinds: kinds, consequenceForm, authority };
}

/** The record's codes of a statement that it holds as an event and not as a warning. */
export const codesOfLeftOut: StatementCodes = {
  inclusion: "no",
  explicitness: null,
  consequenceKinds: null,
  consequenceForm: null,
  authority: null,
};

/** The record's codes of one link; a stated consequence is of full degree unless said otherwise. CODEBOOK section 3. */
export function codesOfAnswer({ relation, degree, tie }: Answer): LinkCodes {
  return { relation, degree: relation === "stated-consequence" ? (degree ?? "full") : null, tie };
}

/** The relations as they are asked for, with the codebook's definition in a clause. CODEBOOK section 3. */
export const relationQuestions = {
  crossing: "Crossing: the act named was done",
  "partial-crossing": "Partial crossing: the same act, short of what was named",
  "stated-consequence": "Stated consequence: what had been said to follow was done",
  "other-response": "Other response: something else was done in answer",
  restraint: "Restraint: the warned side held back, the feared reaction among its reasons",
  rhetoric: "Rhetoric: words only",
} as const satisfies Record<Relation, string>;
