import type { Answer, Archive } from "../model/archive";
import type { LeftOutReason } from "../model/derivation";
import { missingLabels, sayingLabels, tieLabels } from "../model/terms/event";
import { sourceName } from "./source-view";
import { capitalised } from "./capitalised";
import { leftOutWords } from "./left-out-words";
import type { Named } from "./named";

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
