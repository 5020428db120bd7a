import { z } from "zod";

import { standardWindow, windowLabel } from "../model/terms/assumption";
import { flagLabels, lineStatusLabels, outcomeLabels, responseLabels, restraintLabels } from "../model/terms/outcome";
import { termSchema } from "../schema/common";
import { countField, dayField, idField, idListField, textField } from "./fields";
import { perOtherWindow } from "./other-windows";

const outcomeField = termSchema(outcomeLabels).nullable();

/** The outcome with each of the other windows. CODEBOOK section 5. */
const otherWindowFields = perOtherWindow((days) =>
  outcomeField.describe(
    days === null
      ? "Derived: the outcome with windows without limit"
      : `Derived: the outcome with windows of ${days} days`,
  ),
);

/** What is derived of a warning, or of a line read as one. CODEBOOK sections 5 and 6. */
export const outcomeFields = {
  lineStatus: termSchema(lineStatusLabels).nullable().describe("Derived: what became of the line"),
  lineStatusLabel: textField.nullable().describe("Derived: the same in the words of the codebook, section 6"),
  response: termSchema(responseLabels)
    .nullable()
    .describe(`Derived: how the warner's side answered, with windows of ${windowLabel(standardWindow)}`),
  responseLabel: textField.nullable().describe("Derived: the same in words; empty where there was nothing to answer"),
  restraint: z
    .array(termSchema(restraintLabels))
    .describe("Derived: whether the warned side's restraint is on record, and when it began"),
  outcome: outcomeField.describe("Derived: the one word that sums up line, response and restraint"),
  answer: textField.nullable().describe("Derived: what happened then, in words, as the pages say it"),
  flags: z.array(termSchema(flagLabels)).describe("Derived: the cautions that go with the outcome"),
  ...otherWindowFields,
  linksCounted: countField.nullable().describe("Derived: how many links move the outcome"),
  linksLeftOut: countField.nullable().describe("Derived: how many links are shown and move nothing"),
  firstCrossingEarliest: dayField.nullable().describe("Derived: the first day on which the first crossing may lie"),
  firstCrossingLatest: dayField.nullable().describe("Derived: the last day on which the first crossing may lie"),
  firstPartialCrossingEarliest: dayField
    .nullable()
    .describe("Derived: the first day on which the first partial crossing may lie"),
  firstPartialCrossingLatest: dayField
    .nullable()
    .describe("Derived: the last day on which the first partial crossing may lie"),
  open: z.boolean().nullable().describe("Derived: whether the outcome is open at the as-of date"),
  openUntil: dayField.nullable().describe("Derived: the last day on which it is open; empty where nothing was crossed"),
  daysHeldMin: countField
    .nullable()
    .describe(
      "Derived: the fewest days the line can have held; empty for veiled lines and for an uncrossed demand to stop",
    ),
  daysHeldMax: countField.nullable().describe("Derived: the most days the line can have held"),
  daysHeldUntil: z
    .enum(["crossing", "lapse", "as-of"])
    .nullable()
    .describe("Derived: what ended the count; as-of means “so far”, lapse “until it lapsed”"),
  daysHeldAtMost: z
    .boolean()
    .nullable()
    .describe("Derived: whether the days are an upper limit, since the demand was to stop something"),
  daysHeldInPartMin: countField.nullable().describe("Derived: the fewest days to the first partial crossing"),
  daysHeldInPartMax: countField.nullable().describe("Derived: the most days to the first partial crossing"),
  responseLagMin: countField
    .nullable()
    .describe("Derived: the fewest days from the step that drew it to the act that decided the response"),
  responseLagMax: countField.nullable().describe("Derived: the most days from that step to that act"),
  responseLagStep: idField.nullable().describe("Derived: the crossing or partial crossing they are counted from"),
  responseDecidedBy: idListField.describe("Derived: the events whose links decided the response"),
};
