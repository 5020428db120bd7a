import { z } from "zod";

import { flagLabels, lineStatusLabels, outcomeLabels, responseLabels } from "../model/terms/outcome";
import { termSchema } from "../schema/common";
import { countField, dayField } from "./fields";

/** What is derived of a warning, or of a line read as one. CODEBOOK sections 5 and 6. */
export const outcomeFields = {
  lineStatus: termSchema(lineStatusLabels).nullable().describe("Derived: what became of the line"),
  response: termSchema(responseLabels).nullable().describe("Derived: how the warner's side answered, within 365 days"),
  outcome: termSchema(outcomeLabels).nullable().describe("Derived: the one word that sums up line and response"),
  flags: z.array(termSchema(flagLabels)).describe("Derived: the cautions that go with the outcome"),
  outcomeWithin30Days: termSchema(outcomeLabels).nullable().describe("Derived: the outcome with a window of 30 days"),
  outcomeWithin90Days: termSchema(outcomeLabels).nullable().describe("Derived: the outcome with a window of 90 days"),
  outcomeWithin180Days: termSchema(outcomeLabels).nullable().describe("Derived: the outcome with a window of 180 days"),
  outcomeWithoutLimit: termSchema(outcomeLabels)
    .nullable()
    .describe("Derived: the outcome with a window that ends on the as-of date and counts as closed"),
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
  windowOpens: dayField.nullable().describe("Derived: the first day of the response window"),
  windowCloses: dayField.nullable().describe("Derived: the last day of the response window"),
  windowClosed: z.boolean().nullable().describe("Derived: whether the as-of date lies beyond the window's end"),
  daysHeldMin: countField
    .nullable()
    .describe("Derived: the fewest days the line can have held; empty for veiled lines"),
  daysHeldMax: countField.nullable().describe("Derived: the most days the line can have held"),
  daysHeldUntil: z
    .enum(["crossing", "lapse", "as-of"])
    .nullable()
    .describe("Derived: what ended the count; lapse and as-of mean “so far”"),
  daysHeldInPartMin: countField.nullable().describe("Derived: the fewest days to the first partial crossing"),
  daysHeldInPartMax: countField.nullable().describe("Derived: the most days to the first partial crossing"),
  responseLagMin: countField.nullable().describe("Derived: the fewest days from the crossing to the response"),
  responseLagMax: countField.nullable().describe("Derived: the most days from the crossing to the response"),
};
