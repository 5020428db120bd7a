import { z } from "zod";

import { weaponSchema } from "../../schema/weapon";
import {
  bookkeeping,
  bookkeepingOf,
  countField,
  identity,
  idListField,
  like,
  pageField,
  pageOf,
  proseText,
  seedRefListField,
  summaryField,
  textField,
  wikidataField,
} from "../fields";
import { countUses, defineTable } from "../table";

const entry = weaponSchema.shape;

const row = z.strictObject({
  ...identity,
  name: like(textField, entry.name),
  aliases: like(z.array(textField), entry.aliases),
  kind: entry.kind,
  origin: like(textField, entry.origin),
  rangeKm: entry.rangeKm,
  wikidata: like(wikidataField, entry.wikidata),
  sources: like(idListField, entry.sources),
  seedRefs: like(seedRefListField, entry.seedRefs),
  warningCount: countField.describe("Derived: how many warnings name it"),
  eventCount: countField.describe("Derived: in how many events it plays a part"),
  summary: summaryField.describe("What is to be known about it; plain text"),
  ...bookkeeping,
  ...pageField,
});

export const weapons = defineTable({
  name: "weapons",
  title: "Weapon systems",
  description: "One row a weapon system, or another means, that a warning, an event or a founding article names.",
  row,
  key: ["id"],
  rows: ({ archive }) => {
    const warningCount = countUses(archive.warnings, (warning) => warning.weapons);
    const eventCount = countUses(archive.events, (event) => event.weapons);
    return [...archive.byId.weapons.values()].map((weapon) => ({
      id: weapon.id,
      name: weapon.name,
      aliases: weapon.aliases,
      kind: weapon.kind,
      origin: weapon.origin,
      rangeKm: weapon.rangeKm,
      wikidata: weapon.wikidata,
      sources: weapon.sources,
      seedRefs: weapon.seedRefs,
      warningCount: warningCount(weapon.id),
      eventCount: eventCount(weapon.id),
      summary: proseText(weapon.summary),
      ...bookkeepingOf(weapon),
      ...pageOf("weapons", weapon),
    }));
  },
});
