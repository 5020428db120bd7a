import { entryPage, listPage } from "../../addresses";
import type { Archive, Weapon } from "../../model/archive";
import { mentionsOf } from "../../model/mentions";
import { remembered } from "../../model/remembered";
import { weaponKindLabels } from "../../model/terms/reference";
import { usage } from "../count-text";
import type { JudgedRecord } from "../../model/record";
import { listView, type ListPage } from "./list-page";
import { sectionsByLabel, type NamedRow } from "./named-rows";
import { countOf } from "../../model/words";

/** Fewer than of other lists, since each has a stair of its own on the page. */
const weaponsPerPage = 100;

/** A page of every weapon system, by kind. */
export function weaponList(record: JudgedRecord, page = 1): ListPage<NamedRow> {
  const { archive } = record;
  const list = {
    head: {
      heading: "Weapon systems",
      description: "The weapon systems that warnings, events and the founding articles name.",
      section: "weapons" as const,
      path: listPage("weapons"),
    },
    lead: `${countOf(archive.weapons.length, "weapon system")}, by kind.`,
    sections: sectionsOf(archive),
    rowOf: (weapon: Weapon) => weaponRow(archive, weapon),
    perPage: weaponsPerPage,
  };
  return listView(record, list, page);
}

const sectionsOf = remembered(({ weapons }: Archive) => sectionsByLabel(weapons, ({ kind }) => kind, weaponKindLabels));

function weaponRow(archive: Archive, { id, name }: Weapon): NamedRow {
  const { warnings, events } = mentionsOf(archive, "weapons", id);
  return { id, href: entryPage("weapons", id), name, facts: usage(warnings.length, events.length).join(" · ") };
}
