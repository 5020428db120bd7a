import { z } from "zod";

import { campOf, camps, type EventSide, eventSideLabels, isoCodeOf } from "../../model/terms/side";
import { idField, textField } from "../fields";
import { defineTable } from "../table";

const row = z.strictObject({
  id: idField.describe("The side, as other tables name it"),
  name: textField.describe("Its name in English"),
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe(
      "Its code in ISO 3166-1 alpha-2, also where that is reserved for a union of states; none for an alliance, and for a doer not known",
    ),
  camp: z
    .enum(camps)
    .nullable()
    .describe("The camp it is counted in, for the checks of codebook section 3 only; none for a doer not known"),
});

export const sides = defineTable({
  name: "sides",
  title: "Sides",
  description: "One row a party that warnings and events are attributed to, and the camp it is counted in.",
  row,
  key: ["id"],
  rows: () =>
    (Object.keys(eventSideLabels) as EventSide[]).map((id) => ({
      id,
      name: eventSideLabels[id],
      iso: isoCodeOf(id),
      camp: campOf(id),
    })),
});
