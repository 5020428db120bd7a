import { overlap, spanOf } from "../../model/dates";
import { answersIn, type ContentRule } from "../content-rule";

/** `order: after` is for dates that leave the order open; where they settle it, it says nothing. CODEBOOK section 5. */
export const orderOnlyWhereDatesOverlap: ContentRule = {
  name: "order-only-where-dates-overlap",
  check(content, report) {
    for (const { event, warning, answer, field } of answersIn(content))
      if (answer.order !== null && !overlap(spanOf(event.date), spanOf(warning.date)))
        report(event, `${field}.order`, answer.order, "no such field: the dates of event and warning show the order");
  },
};
