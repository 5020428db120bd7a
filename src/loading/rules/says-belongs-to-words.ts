import type { ContentRule } from "../content-rule";

/** What somebody said on whether the line was crossed stands where his words are linked, and moves nothing. CODEBOOK section 7. */
export const saysBelongsToWords: ContentRule = {
  name: "says-belongs-to-words",
  check({ events }, report) {
    for (const event of events)
      for (const [index, { relation, says }] of event.answers.entries())
        if (relation !== "rhetoric" && says !== null)
          report(event, `answers[${index}].says`, says, `no such field where the relation is ${relation}`);
  },
};
