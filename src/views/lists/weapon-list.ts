import { entryPage, listPage } from "../../addresses";
import { weaponKindLabels } from "../../model/terms/reference";
import { countOf, usage } from "../count-text";
import type { JudgedRecord } from "../judged-record";
import { listView, type ListPage } from "./list-page";
import { groupedByLabel, type NamedRow } from "./named-rows";

/** Every weapon system, by kind. */
export function weaponList(record: JudgedRecord): ListPage<NamedRow> {
  const { weapons, warnings, events } = record.archive;
  const rows = weapons.map(({ id, name, kind }) => {
    const warned = warnings.filter((warning) => warning.weapons.includes(id)).length;
    const used = events.filter((event) => event.weapons.includes(id)).length;
    return { id, href: entryPage("weapons", id), name, kind, facts: usage(warned, used).join(" · ") };
  });
  const head = {
    heading: "Weapon systems",
    description: "The weapon systems that warnings, events and the founding articles name.",
    section: "weapons" as const,
    path: listPage("weapons"),
  };
  const groups = groupedByLabel(rows, ({ kind }) => kind, weaponKindLabels);
  return listView(record, head, `${countOf(weapons.length, "weapon system")}, by kind.`, groups);
}
