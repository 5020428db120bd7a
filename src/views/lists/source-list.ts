import { entryPage, sourcesBy } from "../../addresses";
import type { Archive, Source } from "../../model/archive";
import { standingWords } from "../../model/source-standing";
import { sourceKindLabels } from "../../model/terms/reference";
import { timelineOrder } from "../../model/dates";
import { countOf, formatCount } from "../../model/words";
import { dateView } from "../date-view";
import type { JudgedRecord } from "../../model/record";
import type { Section } from "../paging/section-part";
import { listView, sectionsByYear, type ListPage } from "./list-page";
import type { NamedRow } from "./named-rows";
import {
  allSources,
  choiceGroups,
  choiceHeading,
  chosenSources,
  type ChoiceGroup,
  type SourceChoice,
} from "./source-choice";

/** A list of sources, and the ways to narrow it. */
export interface SourceListPage extends ListPage<NamedRow> {
  readonly choices: readonly ChoiceGroup[];
}

/** A page of the sources that are chosen: the founding articles, then every other source by date, newest first. */
export function sourceList(record: JudgedRecord, page = 1, choice = allSources): SourceListPage {
  const { archive } = record;
  const chosen = chosenSources(archive, choice);
  const heading = choiceHeading(choice);
  const list = {
    head: {
      heading,
      description: describes(choice)
        ? `${heading}. ${countOf(chosen.length, "source")} of the record, newest first.`
        : "The five articles the record began with, and every text in which a fact of the record was read.",
      section: "sources" as const,
      path: sourcesBy(choice.rank, choice.side),
    },
    lead: describes(choice)
      ? `${formatCount(chosen.length)} of ${countOf(archive.sources.length, "source")}, newest first.`
      : `${countOf(chosen.length, "source")}: the founding articles, then all others, newest first.`,
    sections: sectionsOf(chosen),
    rowOf: (source: Source) => sourceRow(archive, source),
  };
  return { ...listView(record, list, page), choices: choiceGroups(archive, choice) };
}

const describes = ({ rank, side }: SourceChoice): boolean => rank !== null || side !== null;

function sectionsOf(sources: readonly Source[]): Section<Source>[] {
  const seeds = sources.filter(({ stance }) => stance !== undefined);
  const others = timelineOrder(sources.filter(({ stance }) => stance === undefined));
  return [
    { id: "seeds", heading: "The articles the record began with", items: seeds },
    ...sectionsByYear(others, "source"),
  ].filter(({ items }) => items.length > 0);
}

function sourceRow({ publishers }: Archive, source: Source): NamedRow {
  const { id, title, lang, publisher, kind, date } = source;
  const facts = [publisher, standingWords(publishers, source), sourceKindLabels[kind]].join(" · ");
  return { id, href: entryPage("sources", id), name: title, lang, facts, date: dateView(date) };
}
