import type { AftermathEvent, Answer, Archive } from "../model/archive";
import { chronologically } from "../model/dates";
import type { Derivation, LeftOutReason } from "../model/derivation";
import type { EventTie } from "../model/event-answer";
import type { JudgedRecord } from "../model/record";
import { missingLabels, sayingLabels, tieLabels, type TieMark, tieMarkLabels } from "../model/terms/event";
import { capitalised } from "../model/words";
import { known } from "./known";
import type { Named } from "./links";
import { sourceName } from "./source-view";

/** Why an event is tied to a warning, what is coded of the tie besides its relation, and what shows it. CODEBOOK sections 3 and 4. */
export interface TieView {
  readonly basis: string;
  /** "Short of the line by an earlier stage; as a source reports." */
  readonly facts: string;
  readonly sources: readonly Named[];
}

/** A tie in words. `leftOut`: why it moves nothing, where it does not. */
export function tieView(archive: Archive, answer: Answer, leftOut: LeftOutReason | undefined): TieView {
  return {
    basis: answer.basis,
    facts: sentenceOf([...shortfallWords(answer), ...ownWord(answer), tieLabels[answer.tie], ...notCounted(leftOut)]),
    sources: answer.sources.map((id) => sourceName(archive, id)),
  };
}

/** In what an act falls short of the line, or of the consequence stated; empty where in nothing. CODEBOOK section 3. */
export function shortfallWords({ degree, missing }: Answer): string[] {
  return [
    ...(degree === "part" ? ["part of what was said to follow"] : []),
    ...(missing && missing !== "reading" ? [`short of the line by ${missingLabels[missing]}`] : []),
  ];
}

/** What words say of the crossing itself, where they say it plainly. */
function ownWord({ says }: Answer): string[] {
  return says ? [sayingLabels[says]] : [];
}

function notCounted(leftOut: LeftOutReason | undefined): string[] {
  return leftOut ? [`not counted: ${leftOutWords[leftOut]}`] : [];
}

function sentenceOf(facts: readonly string[]): string {
  return `${capitalised(facts.join("; "))}.`;
}

export type RelationMark = TieMark;

/** A relation as readers see it: a mark, and the name of it. */
export interface RelationView {
  readonly mark: RelationMark;
  readonly label: string;
}

/** How an event is related to a warning, in mark and word. CODEBOOK sections 2 and 3. */
export function relationView({ relation, missing }: Pick<Answer, "relation" | "missing">): RelationView {
  const mark = missing === "reading" ? "said-to-cross" : relation;
  return { mark, label: tieMarkLabels[mark] };
}

/** Why a link moves nothing, in words. CODEBOOK section 6. */
export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  "disputed-evidence": "its event is not confirmed",
  "said-to-cross": "only a wider reading of the words covers it",
  "order-uncertain": "no source shows that it came after the warning",
  "after-lapse": "it came after the warning had lapsed",
  "after-as-of": "it lies after the as-of date",
  "before-warning": "it came before the first statement",
};

/** By event id, why a derivation left its link out; undefined where it is counted. */
export function leftOutReasons({ leftOut }: Derivation): (event: string) => LeftOutReason | undefined {
  const reasons = new Map(leftOut.map(({ link, reason }) => [link.event.id, reason]));
  return (event) => reasons.get(event);
}

/** The ties of an event to warnings that stand, in the order of the warnings' dates. */
export function eventTies({ archive, judgements }: JudgedRecord, event: AftermathEvent): EventTie[] {
  return event.answers
    .map((answer) => {
      const warning = known(archive.byId.warnings, answer.warning);
      return { link: { event, answer }, warning };
    })
    .filter(({ warning }) => warning.withdrawn === null)
    .toSorted((one, other) => chronologically(one.warning, other.warning))
    .map((tie) => ({ ...tie, leftOut: leftOutReasons(known(judgements.ofWarning, tie.warning.id))(event.id) }));
}
