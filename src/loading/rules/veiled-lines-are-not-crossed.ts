import { answersIn, type ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** What was left to guesswork cannot be tested; a crossing is linked only if the warner later names the act. CODEBOOK section 7. */
export const veiledLinesAreNotCrossed: ContentRule = {
  name: "veiled-lines-are-not-crossed",
  check(content, report) {
    for (const { event, warning, answer, field } of answersIn(content)) {
      const isCrossing = answer.relation === "crossing" || answer.relation === "partial-crossing";
      if (isCrossing && warning.explicitness === "veiled")
        report.query(
          event,
          `${field}.relation`,
          inWords(`a ${answer.relation} of a veiled line`),
          "a basis that shows where the warner later named the act",
        );
    }
  },
};
