import { entryPage, listPage } from "../../addresses";
import type { Actor, Archive } from "../../model/archive";
import { mentionsOf } from "../../model/mentions";
import { remembered } from "../../model/remembered";
import { actorKindLabels } from "../../model/terms/reference";
import { sideLabels } from "../../model/terms/side";
import { usage } from "../count-text";
import type { JudgedRecord } from "../../model/record";
import { listView, type ListPage } from "./list-page";
import { sectionsByLabel, type NamedRow } from "./named-rows";
import { countOf } from "../../model/words";

/** A page of every person and institution, by side. */
export function actorList(record: JudgedRecord, page = 1): ListPage<NamedRow> {
  const { archive } = record;
  const list = {
    head: {
      heading: "Actors",
      description: "The persons and institutions that warned, or did what followed, by side.",
      section: "actors" as const,
      path: listPage("actors"),
    },
    lead: `${countOf(archive.actors.length, "actor")}, by side.`,
    sections: sectionsOf(archive),
    rowOf: (actor: Actor) => actorRow(archive, actor),
  };
  return listView(record, list, page);
}

const sectionsOf = remembered(({ actors }: Archive) => sectionsByLabel(actors, ({ side }) => side, sideLabels));

function actorRow(archive: Archive, { id, name, kind }: Actor): NamedRow {
  const { warnings, events } = mentionsOf(archive, "actors", id);
  const facts = [actorKindLabels[kind], ...usage(warnings.length, events.length)].join(" · ");
  return { id, href: entryPage("actors", id), name, facts };
}
