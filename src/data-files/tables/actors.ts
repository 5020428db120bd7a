import { z } from "zod";

import { actorSchema } from "../../schema/actor";
import {
  bookkeeping,
  bookkeepingOf,
  countField,
  identity,
  languageField,
  like,
  pageField,
  pageOf,
  proseText,
  summaryField,
  textField,
  wikidataField,
} from "../fields";
import { countUses, defineTable } from "../table";

const entry = actorSchema.shape;

const yearField = z.int().min(1900).max(2100).nullable();
const roleRow = z.strictObject({ title: textField, from: yearField, to: yearField });

const row = z.strictObject({
  ...identity,
  name: like(textField, entry.name),
  nameOriginal: like(textField.nullable(), entry.nameOriginal),
  nameOriginalLang: languageField.nullable().describe("The language of that name"),
  kind: entry.kind,
  side: entry.side,
  roles: like(z.array(roleRow), entry.roles),
  wikidata: like(wikidataField, entry.wikidata),
  warningCount: countField.describe("Derived: how many warnings it spoke"),
  eventCount: countField.describe("Derived: how many events it did"),
  summary: summaryField.describe("What is to be known about it; plain text"),
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
      wikidata: actor.wikidata,
      warningCount: warningCount(actor.id),
      eventCount: eventCount(actor.id),
      summary: proseText(actor.summary),
      ...bookkeepingOf(actor),
      ...pageOf("actors", actor),
    }));
  },
});
