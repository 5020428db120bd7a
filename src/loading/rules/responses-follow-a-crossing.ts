import { answersIn, type PlacedAnswer } from "../answers";
import type { ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** A response without any crossing is queried: it is linked only if the warner itself tied the act to the line. CODEBOOK sections 6 and 7. */
export const responsesFollowACrossing: ContentRule = {
  name: "responses-follow-a-crossing",
  check(content, report) {
    const answers = answersIn(content);
    const crossed = new Set(answers.filter(isCrossing).map(({ warning }) => warning.id));
    for (const { event, warning, answer, field } of answers) {
      const isResponse = answer.relation === "stated-consequence" || answer.relation === "other-response";
      if (isResponse && !crossed.has(warning.id))
        report.query(
          event,
          `${field}.relation`,
          inWords(`a response, though no crossing of ${warning.id} is on record`),
          "a tie that the acting side itself claims, if there was no crossing",
        );
    }
  },
};

const isCrossing = ({ answer }: PlacedAnswer): boolean =>
  answer.relation === "crossing" || answer.relation === "partial-crossing";
