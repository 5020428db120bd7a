import { z } from "zod";

import { isoPartialDate } from "../../model/partial-date";
import { certainties, eventKinds } from "../../model/terms/event";
import { sides, unknownSide } from "../../model/terms/side";
import { dateColumns, dateFields } from "../date-fields";
import {
  bookkeeping,
  bookkeepingOf,
  identity,
  notesField,
  pageField,
  pageOf,
  proseText,
  summaryField,
} from "../entry-fields";
import { idListField, partialDateField, seedRefListField, textField } from "../fields";
import { defineTable } from "../table";

const row = z.strictObject({
  ...identity,
  ...dateFields,
  endDate: partialDateField.nullable().describe("The last date of an event that lasted; plays no part in outcomes."),
  headline: textField.describe("The event in at most 90 characters, neutrally."),
  actors: idListField.describe("Persons and institutions who did it."),
  sides: z.array(z.enum([...sides, unknownSide])).min(1).describe("The parties who did it; unknown where not known."),
  kind: z.enum(eventKinds).describe("What kind of event it is."),
  weapons: idListField.describe("Weapon systems used, delivered or decided on."),
  certainty: z
    .enum(certainties)
    .describe("Confirmed (acknowledged, or two independent sources), claimed by one party, or disputed."),
  warnings: idListField.describe("The warnings it is tied to; how, the table links says."),
  sources: idListField.min(1).describe("The sources it was read in."),
  seedRefs: seedRefListField.describe("Where a founding article carries it, in the article's words."),
  summary: summaryField.describe("What happened, in a few sentences; plain text."),
  notes: notesField,
  ...bookkeeping,
  ...pageField,
});

export const events = defineTable({
  name: "events",
  title: "Events",
  description: "One row a dated, sourced thing that was done or decided, also those that answer no warning.",
  row,
  key: ["id"],
  rows: ({ archive }) =>
    [...archive.byId.events.values()].map((event) => ({
      id: event.id,
      ...dateColumns(event.date),
      endDate: event.endDate && isoPartialDate(event.endDate),
      headline: event.headline,
      actors: event.actors,
      sides: event.sides,
      kind: event.kind,
      weapons: event.weapons,
      certainty: event.certainty,
      warnings: event.answers.map(({ warning }) => warning),
      sources: event.sources,
      seedRefs: event.seedRefs,
      summary: proseText(event.summary),
      notes: proseText(event.notes),
      ...bookkeepingOf(event),
      ...pageOf("events", event),
    })),
});
