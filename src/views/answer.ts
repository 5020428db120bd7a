import { facetPage, restraint as restraintPage } from "../addresses";
import type { Line, Link, Warning } from "../model/archive";
import { answerParts } from "../model/answer";
import { answerSentences, answerText, type AnswerSentence } from "../model/answer-words";
import type { Derivation } from "../model/derivation";
import type { JudgedRecord } from "../model/record";
import { known } from "./known";
import { statusPages } from "./facets";

/** One sentence of an answer, with the page that lists all of its fact. */
export interface AnswerSentenceView extends Pick<AnswerSentence, "fact" | "lead" | "rest"> {
  readonly href: string;
  /** The event it tells of; null where it tells of none. */
  readonly event: Link["event"] | null;
}

/** What happened then: the sentences, and the same as plain text. */
export interface AnswerView {
  readonly status: Derivation["lineStatus"];
  readonly sentences: readonly AnswerSentenceView[];
  readonly text: string;
}

/** What happened after a warning. CODEBOOK section 6. */
export function warningAnswer({ judgements }: JudgedRecord, warning: Warning): AnswerView {
  return answerView(known(judgements.ofWarning, warning.id), [warning]);
}

/** What happened after a line was first drawn; null for a line that nobody stated. CODEBOOK section 6, "Lines". */
export function lineAnswer({ archive, judgements }: JudgedRecord, line: Line): AnswerView | null {
  const derivation = judgements.ofLine.get(line.id);
  return derivation ? answerView(derivation, known(archive.statementsOf, line.id)) : null;
}

function answerView(derivation: Derivation, statements: readonly Warning[]): AnswerView {
  const announced = statements.flatMap(({ consequenceKinds }) => consequenceKinds);
  const sentences = answerSentences(answerParts(derivation, announced));
  return {
    status: derivation.lineStatus,
    sentences: sentences.map(({ fact, lead, rest, link }) => ({
      ...{ fact, lead, rest },
      href: factPage(fact, derivation),
      event: link?.event ?? null,
    })),
    text: answerText(sentences),
  };
}

function factPage(fact: AnswerSentence["fact"], { lineStatus, response }: Derivation): string {
  if (fact === "restraint") return restraintPage;
  if (fact === "line") return facetPage("outcomes", statusPages[lineStatus]);
  return facetPage("outcomes", response === "not-applicable" ? statusPages[lineStatus] : response);
}
