import { ties } from "../../model/terms/event";
import type { ContentRule } from "../content-rule";
import { oneOf } from "../fault";

/** Another response is tied to the crossing, and restraint to the feared reaction, by a source: never by inference. CODEBOOK section 3. */
export const responsesAndRestraintAreShownByASource: ContentRule = {
  name: "responses-and-restraint-are-shown-by-a-source",
  check({ events }, report) {
    for (const event of events)
      for (const [index, { relation, tie }] of event.answers.entries())
        if ((relation === "other-response" || relation === "restraint") && tie === "inferred")
          report(
            event,
            `answers[${index}].tie`,
            tie,
            `${oneOf(ties.filter((known) => known !== "inferred"))} where the relation is ${relation}: a source must show the tie`,
          );
  },
};
