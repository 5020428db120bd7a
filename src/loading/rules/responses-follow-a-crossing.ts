import { sameCamp } from "../../model/terms/side";
import { answersIn, type ContentRule, type PlacedAnswer } from "../content-rule";
import { inWords } from "../fault";

/** A response without any crossing is queried: it is linked only if the warner itself tied the act to the line. CODEBOOK sections 6 and 7. */
export const responsesFollowACrossing: ContentRule = {
  name: "responses-follow-a-crossing",
  check(content, report) {
    const answers = answersIn(content).filter(({ event }) => !event.withdrawn);
    const crossed = new Set(answers.filter(isCrossing).map(({ warning }) => warning.id));
    for (const { event, warning, answer, field } of answers) {
      const isResponse = answer.relation === "stated-consequence" || answer.relation === "other-response";
      // That others than the warner's camp cannot respond is reported by another rule.
      const isOfItsCamp = event.sides.some((side) => sameCamp(side, warning.side));
      if (isResponse && isOfItsCamp && !crossed.has(warning.id))
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
