import { z } from "zod";

import { weaponKinds } from "../../model/terms/reference";
import { bookkeeping, bookkeepingOf, identity, pageField, pageOf, proseText, summaryField } from "../entry-fields";
import { countField, idListField, seedRefListField, textField } from "../fields";
import { defineTable } from "../table";
import { countUses } from "../uses";

const row = z.strictObject({
  ...identity,
  name: textField.describe("The name in use."),
  aliases: z.array(textField).describe("Other spellings and names."),
  kind: z.enum(weaponKinds).describe("What kind of weapon system it is."),
  origin: textField.describe("Where it comes from; may name two states."),
  rangeKm: z.number().positive().nullable().describe("Its range in kilometres, where a source of the record gives it."),
  sources: idListField.describe("The sources of what is said here."),
  seedRefs: seedRefListField.describe("Where a founding article names it, in the article's words."),
  warningCount: countField.describe("Derived: how many warnings name it."),
  eventCount: countField.describe("Derived: in how many events it plays a part."),
  summary: summaryField.describe("What is to be known about it; plain text."),
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
