import { type Agreement, agreementOf, type CodePair } from "./agreement";
import type { Answer, SecondCodes, Warning } from "./archive";
import { type Degree, degrees, type Relation, relations, type Tie, ties } from "./terms/event";
import { outcomeKinds } from "./terms/outcome";
import {
  authorities,
  type Authority,
  type ConsequenceForm,
  consequenceForms,
  type ConsequenceKind,
  consequenceKinds,
  type Explicitness,
  explicitnesses,
} from "./terms/warning";

/** Whether a statement passes the five tests of a warning. CODEBOOK section 2. */
export const inclusions = ["yes", "no"] as const;
type Inclusion = (typeof inclusions)[number];

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

/** A field that both coders filled for the same thing, each as text; a list of kinds as one, in the order of the codebook. */
export interface CodedPair {
  /** The number in the sheet. */
  readonly number: string;
  readonly field: CodedField;
  readonly first: string;
  readonly second: string;
}

/** What stands where nothing was to be found: no consequence to have a form, no relation between the two. */
export const nothingCoded = "none";
/** What stands between the items of a list of codes. */
export const codeSeparator = ";";

/**
 * Every code that can be compared: of statements beyond inclusion only what both took for a warning, of links the tie
 * only where both saw a relation and the degree only where both saw a stated consequence.
 */
export function codedPairs({ fields, statements, links }: SecondCodes): CodedPair[] {
  const pairs = [
    ...statements.flatMap(({ number, first, second }) =>
      statementFields
        .filter((field) => field === "inclusion" || (first.inclusion === "yes" && second.inclusion === "yes"))
        .map((field) => ({ number, field, first: codeText(first[field]), second: codeText(second[field]) })),
    ),
    ...links.flatMap(({ number, first, second }) =>
      linkFields
        .filter((field) => field === "relation" || (first[field] !== null && second[field] !== null))
        .map((field) => ({ number, field, first: codeText(first[field]), second: codeText(second[field]) })),
    ),
  ];
  return pairs.filter(({ field }) => fields.includes(field));
}

/** A code as text, by which two can be compared. */
export function codeText(code: string | readonly string[] | null): string {
  if (code === null) return nothingCoded;
  return typeof code === "string" ? code : inOrder(code).join(codeSeparator);
}

function inOrder(kinds: readonly string[]): string[] {
  const place = (kind: string) => consequenceKinds.findIndex((known) => known === kind);
  return kinds.toSorted((one, other) => place(one) - place(other));
}

export function disagreements(codes: SecondCodes): CodedPair[] {
  return codedPairs(codes).filter(({ first, second }) => first !== second);
}

/** What agreement is given for: the coded fields, and the outcome that is derived from the codes of each. */
export const comparedFieldLabels = {
  inclusion: "Whether it is a warning",
  explicitness: "Explicitness",
  consequenceKinds: "Kinds of consequence, as a set",
  consequenceForm: "Form of the consequence",
  authority: "Authority",
  relation: "Relation",
  degree: "Degree",
  tie: "Tie",
  outcome: "Outcome, derived from the codes of each",
} as const satisfies Record<CodedField | "outcome", string>;
type ComparedField = keyof typeof comparedFieldLabels;
const comparedFields = Object.keys(comparedFieldLabels) as ComparedField[];

/** How far a field may be used, by kappa; where both used one value only, by whether they agreed. CODEBOOK section 10. */
export const fieldUseLabels = {
  freely: "Freely",
  "with-caution": "With caution",
  "not-in-totals": "Not in totals until its rule is rewritten and retested",
} as const;
export type FieldUse = keyof typeof fieldUseLabels;

export interface FieldAgreement {
  readonly field: ComparedField;
  /** The kind of consequence that the figures are of, said or not said; null where they are of the field as a whole. */
  readonly kind: ConsequenceKind | null;
  readonly agreement: Agreement;
  /** Null where nothing was coded twice, of single kinds, and of outcomes on a sheet for only some of what they rest on. */
  readonly use: FieldUse | null;
}

/** How far the coders of one sheet agree, field by field; kinds of consequence as a set, then kind by kind. */
export function agreementByField(codes: SecondCodes): FieldAgreement[] {
  const pairs = codedPairs(codes);
  return comparedFields.flatMap((field) => {
    const whole = agreementOf(field === "outcome" ? outcomePairs(codes) : pairsOf(pairs, field), valuesOf(field));
    if (whole.count === 0) return [];
    const kinds = field === "consequenceKinds" ? agreementByKind(pairsOf(pairs, field)) : [];
    const use = field === "outcome" && !codesOutcomes(codes) ? null : useOf(whole);
    return [{ field, kind: null, agreement: whole, use }, ...kinds];
  });
}

/** What an outcome is derived from, of what is coded. CODEBOOK section 6. */
const codedForOutcomes = [
  "explicitness",
  "consequenceKinds",
  "consequenceForm",
  "relation",
  "degree",
] as const satisfies readonly CodedField[];

/** Codes that were not asked for stand as they were, so outcomes agree by themselves as far as they rest on them. */
function codesOutcomes({ fields }: SecondCodes): boolean {
  return codedForOutcomes.every((field) => fields.includes(field));
}

function pairsOf(pairs: readonly CodedPair[], field: CodedField): CodePair[] {
  return pairs.filter((pair) => pair.field === field).map(({ first, second }) => [first, second]);
}

function outcomePairs({ statements }: SecondCodes): CodePair[] {
  return statements.flatMap(({ outcome }): CodePair[] => (outcome ? [[outcome.first, outcome.second]] : []));
}

function valuesOf(field: ComparedField): readonly string[] {
  return field === "outcome" ? outcomeKinds : codedValues[field];
}

function agreementByKind(sets: readonly CodePair[]): FieldAgreement[] {
  return consequenceKinds.flatMap((kind) => {
    const said = (set: string) => (set.split(codeSeparator).includes(kind) ? "yes" : "no");
    const agreement = agreementOf(
      sets.map(([first, second]) => [said(first), said(second)]),
      ["yes", "no"],
    );
    const isUsed = agreement.values.includes("yes");
    return isUsed ? [{ field: "consequenceKinds" as const, kind, agreement, use: null }] : [];
  });
}

/** The bounds of CODEBOOK section 10. */
const useBounds = { freely: 0.8, withCaution: 0.67 } as const;

export function useOf({ kappa, raw }: Pick<Agreement, "kappa" | "raw">): FieldUse {
  const measure = kappa?.value ?? raw ?? 0;
  if (measure >= useBounds.freely) return "freely";
  return measure >= useBounds.withCaution ? "with-caution" : "not-in-totals";
}

/** The figures of one field on one of the sheets it was coded on. */
export interface CodedRound {
  readonly codes: SecondCodes;
  readonly figures: FieldAgreement;
}

/** By field, the sheets it was coded on, oldest first; the newest decides how far the field may be used. */
export function roundsByField(all: readonly SecondCodes[]): ReadonlyMap<ComparedField, readonly CodedRound[]> {
  const rounds = all.flatMap((codes) => agreementByField(codes).map((figures) => ({ codes, figures })));
  return Map.groupBy(
    rounds.filter(({ figures }) => figures.use !== null),
    ({ figures }) => figures.field,
  );
}

/** By field, the figures that decide how far it may be used: those of the newest sheet it was coded on. */
export function latestAgreement(all: readonly SecondCodes[]): ReadonlyMap<ComparedField, FieldAgreement> {
  const rounds = [...roundsByField(all).values()];
  return new Map(rounds.flatMap((each) => each.slice(-1)).map(({ figures }) => [figures.field, figures]));
}
