import type { EventKind, Relation } from "../../model/terms/event";
import { answersIn, type ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** Words alone cross no line and carry nothing out, and what changes more than the record is not words. CODEBOOK section 3, "rhetoric". */
export const wordsAreRhetoric: ContentRule = {
  name: "words-are-rhetoric",
  check(content, report) {
    for (const { event, answer, field } of answersIn(content)) {
      const found = inWords(`${answer.relation} for an event of the kind ${event.kind}`);
      if (event.kind === "statement" && deeds.has(answer.relation))
        report.query(event, `${field}.relation`, found, "rhetoric for words, or the kind of what was done");
      if (answer.relation === "rhetoric" && !verbal.has(event.kind))
        report.query(event, `${field}.relation`, found, "rhetoric only for words that change nothing but the record");
    }
  },
};

const deeds: ReadonlySet<Relation> = new Set<Relation>(["crossing", "stated-consequence", "other-response"]);

const verbal: ReadonlySet<EventKind> = new Set<EventKind>([
  "statement",
  "nuclear-signal",
  "negotiation",
  "pledge",
  "other",
]);
