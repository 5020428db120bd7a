import { sameCamp } from "../../model/terms/side";
import { answersIn, type ContentRule, type PlacedAnswer, type Report } from "../content-rule";
import { inWords } from "../fault";

/** Nobody crosses a line of their own, and nobody carries out what others have stated. CODEBOOK section 3, "Sides". */
export const actsAreOfTheRightSide: ContentRule = {
  name: "acts-are-of-the-right-side",
  check(content, report) {
    for (const placed of answersIn(content)) {
      const { relation } = placed.answer;
      if (relation === "stated-consequence" || relation === "other-response") checkResponse(placed, report);
      else if (relation !== "rhetoric") checkActOfOthers(placed, report);
    }
  },
};

function checkActOfOthers({ event, warning, answer, field }: PlacedAnswer, report: Report): void {
  if (event.sides.every((side) => side === warning.side))
    report(
      event,
      `${field}.relation`,
      answer.relation,
      `a relation that an act of the warning's own side (${warning.side}) can have: stated-consequence, other-response or rhetoric`,
    );
}

function checkResponse({ event, warning, answer, field }: PlacedAnswer, report: Report): void {
  const sides = event.sides.join(", ");
  if (event.sides.includes(warning.side)) return;
  if (!event.sides.some((side) => sameCamp(side, warning.side)))
    report(
      event,
      `${field}.relation`,
      answer.relation,
      `a relation that an act of ${sides} can have to a warning of ${warning.side}: crossing, partial-crossing, restraint or rhetoric`,
    );
  else
    report.query(
      event,
      `${field}.relation`,
      inWords(`a response to a warning of ${warning.side} by an ally (${sides})`),
      "a basis that shows the joint act",
    );
}
