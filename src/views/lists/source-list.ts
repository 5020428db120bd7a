import { entryPage, listPage } from "../../addresses";
import type { Source } from "../../model/archive";
import { sourceKindLabels } from "../../model/terms/reference";
import { timelineOrder } from "../../model/timeline-order";
import { dateView } from "../date-view";
import { countOf } from "../count-text";
import type { JudgedRecord } from "../judged-record";
import { groupedByYear, listView, type ListPage } from "./list-page";
import type { NamedRow } from "./named-rows";

interface SourceRow extends NamedRow {
  readonly year: number;
}

/** The founding articles, then every other source by date, newest first. */
export function sourceList(record: JudgedRecord): ListPage<SourceRow> {
  const { sources } = record.archive;
  const seeds = sources.filter(({ stance }) => stance !== undefined);
  const others = timelineOrder(sources.filter(({ stance }) => stance === undefined));
  const head = {
    heading: "Sources",
    description: "The five articles the record began with, and every text in which a fact of the record was read.",
    section: "sources" as const,
    path: listPage("sources"),
  };
  return listView(
    record,
    head,
    `${countOf(sources.length, "source")}: the founding articles, then all others, newest first.`,
    [
      { id: "seeds", heading: "The articles the record began with", rows: seeds.map(sourceRow) },
      ...groupedByYear(others.map(sourceRow), "source"),
    ],
  );
}

function sourceRow({ id, title, lang, publisher, kind, date }: Source): SourceRow {
  const facts = [publisher, sourceKindLabels[kind]].join(" · ");
  return { id, href: entryPage("sources", id), name: title, lang, facts, date: dateView(date), year: date.year };
}
