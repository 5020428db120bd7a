import type { ContentRule } from "../content-rule";

/** Only what had been stated can be carried out in full or in part. CODEBOOK section 3. */
export const degreeBelongsToStatedConsequences: ContentRule = {
  name: "degree-belongs-to-stated-consequences",
  check({ events }, report) {
    for (const event of events)
      for (const [index, { relation, degree }] of event.answers.entries())
        if (relation !== "stated-consequence" && degree !== null)
          report(event, `answers[${index}].degree`, degree, `no such field where the relation is ${relation}`);
  },
};
