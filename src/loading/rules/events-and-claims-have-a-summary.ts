import type { ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** The body of an event opens with what happened, that of a claim with why it has its status. */
export const eventsAndClaimsHaveASummary: ContentRule = {
  name: "events-and-claims-have-a-summary",
  check({ events, claims }, report) {
    const none = inWords("no text before the notes");
    for (const event of events)
      if (event.summary.children.length === 0)
        report(event, "body", none, "one to three sentences that say what happened");
    for (const claim of claims)
      if (claim.summary.children.length === 0)
        report(claim, "body", none, "a sentence that says why the claim has its status");
  },
};
