import { z } from "zod";

import { actorKinds } from "../../model/terms/reference";
import { sides } from "../../model/terms/side";
import { bookkeeping, bookkeepingOf, identity, pageField, pageOf, proseText, summaryField } from "../entry-fields";
import { countField, languageField, textField } from "../fields";
import { defineTable } from "../table";
import { countUses } from "../uses";

const yearField = z.int().min(1900).max(2100).nullable();

const row = z.strictObject({
  ...identity,
  name: textField.describe("The name in English."),
  nameOriginal: textField.nullable().describe("The name in its own language and script."),
  nameOriginalLang: languageField.nullable().describe("The language of that name."),
  kind: z.enum(actorKinds).describe("A person or an institution."),
  side: z.enum(sides).describe("The party it belongs to."),
  roles: z
    .array(z.strictObject({ title: textField, from: yearField, to: yearField }))
    .describe("Offices, with the years in which the record attests them; not terms of office."),
  warningCount: countField.describe("Derived: how many warnings it spoke."),
  eventCount: countField.describe("Derived: how many events it did."),
  summary: summaryField.describe("What is to be known about it; plain text."),
  ...bookkeeping,
  ...pageField,
});

export const actors = defineTable({
  name: "actors",
  title: "Actors",
  description: "One row a person or institution that the record names as speaker or doer.",
  row,
  key: ["id"],
  refersTo: { side: "sides" },
  rows: ({ archive }) => {
    const warningCount = countUses(archive.warnings, ({ actor }) => [actor]);
    const eventCount = countUses(archive.events, (event) => event.actors);
    return [...archive.byId.actors.values()].map((actor) => ({
      id: actor.id,
      name: actor.name,
      nameOriginal: actor.nameOriginal?.text ?? null,
      nameOriginalLang: actor.nameOriginal?.lang ?? null,
      kind: actor.kind,
      side: actor.side,
      roles: actor.roles,
      warningCount: warningCount(actor.id),
      eventCount: eventCount(actor.id),
      summary: proseText(actor.summary),
      ...bookkeepingOf(actor),
      ...pageOf("actors", actor),
    }));
  },
});
