import { z } from "zod";

import { isoPartialDate } from "../../model/dates";
import { eventSchema } from "../../schema/event";
import {
  bookkeeping,
  bookkeepingOf,
  dateColumns,
  dateFields,
  identity,
  idListField,
  like,
  notesField,
  pageField,
  pageOf,
  partialDateField,
  proseText,
  seedRefListField,
  summaryField,
  textField,
} from "../fields";
import { defineTable } from "../table";

const entry = eventSchema.shape;

const row = z.strictObject({
  ...identity,
  ...dateFields,
  endDate: like(partialDateField.nullable(), entry.endDate),
  headline: like(textField, entry.headline),
  actors: like(idListField, entry.actors),
  sides: entry.sides,
  kind: entry.kind,
  weapons: like(idListField, entry.weapons),
  certainty: entry.certainty,
  warnings: like(idListField, entry.answers),
  sources: like(idListField.min(1), entry.sources),
  seedRefs: like(seedRefListField, entry.seedRefs),
  summary: summaryField.describe("What happened, in a few sentences; plain text"),
  notes: notesField,
  ...bookkeeping,
  ...pageField,
});

export const events = defineTable({
  name: "events",
  title: "Events",
  description: "One row a dated, sourced thing that was done or decided, also those after no warning of the record.",
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
