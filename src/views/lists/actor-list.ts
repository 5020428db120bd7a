import { entryPage, listPage } from "../../addresses";
import { actorKindLabels } from "../../model/terms/reference";
import { sideLabels } from "../../model/terms/side";
import { countOf, usage } from "../count-text";
import type { JudgedRecord } from "../judged-record";
import { listView, type ListPage } from "./list-page";
import { groupedByLabel, type NamedRow } from "./named-rows";

/** Every person and institution, by side. */
export function actorList(record: JudgedRecord): ListPage<NamedRow> {
  const { actors, warnings, events } = record.archive;
  const rows = actors.map(({ id, name, kind, side }) => {
    const said = warnings.filter(({ actor }) => actor === id).length;
    const done = events.filter((event) => event.actors.includes(id)).length;
    const facts = [actorKindLabels[kind], ...usage(said, done)].join(" · ");
    return { id, href: entryPage("actors", id), name, side, facts };
  });
  const head = {
    heading: "Actors",
    description: "The persons and institutions that warned, or did what followed, by side.",
    section: "actors" as const,
    path: listPage("actors"),
  };
  const groups = groupedByLabel(rows, ({ side }) => side, sideLabels);
  return listView(record, head, `${countOf(actors.length, "actor")}, by side.`, groups);
}
