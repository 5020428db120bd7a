import type { ContentRule } from "../content-rule";

/** An event has one relation to a warning; which of several, the order of CODEBOOK section 3 ("Precedence") decides. */
export const oneAnswerPerWarning: ContentRule = {
  name: "one-answer-per-warning",
  check({ events }, report) {
    for (const event of events)
      for (const [index, { warning }] of event.answers.entries())
        if (event.answers.findIndex((answer) => answer.warning === warning) < index)
          report(
            event,
            `answers[${index}].warning`,
            warning,
            "each warning once: crossing before partial-crossing, stated-consequence before other-response before rhetoric",
          );
  },
};
