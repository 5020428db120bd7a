import { entryPage, listPage } from "../../addresses";
import type { Archive, Source } from "../../model/archive";
import { remembered } from "../../model/remembered";
import { sourceKindLabels } from "../../model/terms/reference";
import { timelineOrder } from "../../model/timeline-order";
import { dateView } from "../date-view";
import type { JudgedRecord } from "../judged-record";
import { listView, sectionsByYear, type ListPage } from "./list-page";
import type { NamedRow } from "./named-rows";
import { countOf } from "../../model/words";

/** A page of the founding articles, then every other source by date, newest first. */
export function sourceList(record: JudgedRecord, page = 1): ListPage<NamedRow> {
  const { archive } = record;
  const list = {
    head: {
      heading: "Sources",
      description: "The five articles the record began with, and every text in which a fact of the record was read.",
      section: "sources" as const,
      path: listPage("sources"),
    },
    lead: `${countOf(archive.sources.length, "source")}: the founding articles, then all others, newest first.`,
    sections: sectionsOf(archive),
    rowOf: sourceRow,
  };
  return listView(record, list, page);
}

const sectionsOf = remembered(({ sources }: Archive) => {
  const seeds = sources.filter(({ stance }) => stance !== undefined);
  const others = timelineOrder(sources.filter(({ stance }) => stance === undefined));
  return [
    { id: "seeds", heading: "The articles the record began with", items: seeds },
    ...sectionsByYear(others, "source"),
  ];
});

function sourceRow({ id, title, lang, publisher, kind, date }: Source): NamedRow {
  const facts = [publisher, sourceKindLabels[kind]].join(" · ");
  return { id, href: entryPage("sources", id), name: title, lang, facts, date: dateView(date) };
}
