import { answersIn, type ContentRule } from "../content-rule";

/**
 * A consequence that nobody stated cannot be carried out; and where only unspecified consequences were announced, the
 * acting side must have tied the act to the crossing in public. CODEBOOK section 3, "Three tests".
 */
export const statedConsequencesWereStated: ContentRule = {
  name: "stated-consequences-were-stated",
  check(content, report) {
    for (const { event, warning, answer, field } of answersIn(content)) {
      if (answer.relation !== "stated-consequence") continue;
      if (warning.consequenceKinds.includes("none-stated"))
        report(
          event,
          `${field}.relation`,
          answer.relation,
          "another relation: the warning stated no consequence",
          "other-response",
        );
      else if (warning.consequenceKinds.every((kind) => kind === "escalation-unspecified") && answer.tie !== "claimed")
        report(
          event,
          `${field}.tie`,
          answer.tie,
          "claimed: the warning announced only unspecified consequences, so the acting side must have tied the act to the crossing",
          "claimed",
        );
    }
  },
};
