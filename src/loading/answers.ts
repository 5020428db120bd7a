import type { Answer, AftermathEvent, Warning } from "../model/archive";
import type { CheckedContent } from "./checked-content";

/** An event's answer together with the warning it names, for the rules on how the two fit. */
export interface PlacedAnswer {
  readonly event: AftermathEvent;
  readonly answer: Answer;
  readonly warning: Warning;
  /** Where the answer stands in the event's entry: `answers[0]`. */
  readonly field: string;
}

/** Every answer whose warning could be read; that the others name none is reported by another rule. */
export function answersIn({ events, byId }: CheckedContent): PlacedAnswer[] {
  return events.flatMap((event) =>
    event.answers.flatMap((answer, index) => {
      const warning = byId.warnings.get(answer.warning);
      return warning ? [{ event, answer, warning, field: `answers[${index}]` }] : [];
    }),
  );
}
