import { missings } from "../../model/terms/event";
import type { ContentRule } from "../content-rule";
import { nothing, oneOf } from "../fault";

/** A partial crossing names the element it lacks; nothing else lacks one. CODEBOOK section 3. */
export const missingBelongsToPartialCrossings: ContentRule = {
  name: "missing-belongs-to-partial-crossings",
  check({ events }, report) {
    for (const event of events)
      for (const [index, { relation, missing }] of event.answers.entries()) {
        const field = `answers[${index}].missing`;
        if (relation === "partial-crossing" && missing === null)
          report(event, field, nothing, `what a partial crossing lacks: ${oneOf(missings)}`);
        if (relation !== "partial-crossing" && missing !== null)
          report(event, field, missing, `no such field where the relation is ${relation}`);
      }
  },
};
