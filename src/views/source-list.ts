import { entryPage, sourcesBy, sourceSegments } from "../addresses";
import type { Archive, Source } from "../model/archive";
import { timelineOrder } from "../model/dates";
import type { JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import { isFounding, standingOf, standingWords } from "../model/source-standing";
import { sourceKindLabels, type SourceRank, sourceRankLabels, sourceRanks } from "../model/terms/reference";
import { type Side, sideInProse, sideLabels, sides } from "../model/terms/side";
import { countInWords, countOf, formatCount } from "../model/words";
import { dateView } from "./date-view";
import { type ListPage, listView, sectionsByYear } from "./list-pages";
import { pagePaths, type Section } from "./paging";
import type { NamedRow } from "./rows";

/** A list of sources, and the ways to narrow it. */
interface SourceListPage extends ListPage<NamedRow> {
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
        : listDescription(archive.sources.filter(isFounding).length),
      section: "sources" as const,
      path: sourcesBy(choice.rank, choice.side),
    },
    lead: describes(choice)
      ? `${formatCount(chosen.length)} of ${countOf(archive.sources.length, "source")}, newest first.`
      : `${countOf(chosen.length, "source")}${chosen.some(isFounding) ? ": the founding articles, then all others" : ""}, newest first.`,
    sections: sourceSections(chosen),
    rowOf: (source: Source) => sourceRow(archive, source),
  };
  return { ...listView(record, list, page), choices: choiceGroups(archive, choice) };
}

function listDescription(founding: number): string {
  const others = "very text in which a fact of the record was read.";
  return founding > 0 ? `The ${countInWords(founding, "article")} the record began with, and e${others}` : `E${others}`;
}

const describes = ({ rank, side }: SourceChoice): boolean => rank !== null || side !== null;

function sourceSections(sources: readonly Source[]): Section<Source>[] {
  const seeds = sources.filter(isFounding);
  const others = timelineOrder(sources.filter((source) => !isFounding(source)));
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

/** Which sources a list shows: of one rank, or whose publisher one side controls (`none`: no side), or both. */
interface SourceChoice {
  readonly rank: SourceRank | null;
  readonly side: Side | "none" | null;
}

const allSources: SourceChoice = { rank: null, side: null };

/** One way to narrow the list, with how many sources it leads to. */
interface ChoiceLink {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly isCurrent: boolean;
}

/** The ways to narrow the list by one of the two. */
export interface ChoiceGroup {
  readonly name: string;
  readonly links: readonly ChoiceLink[];
}

/** The sources that are chosen. */
function chosenSources(archive: Archive, { rank, side }: SourceChoice): Source[] {
  const standings = standingsIn(archive);
  return archive.sources.filter((source) => {
    const standing = standings.get(source.id);
    return (rank === null || standing?.rank === rank) && (side === null || (standing?.side ?? "none") === side);
  });
}

/** The routes of all pages of every list of sources, for the file `sources/[...page].astro`. */
export function sourceListPaths(record: JudgedRecord) {
  return sourceChoices(record.archive).flatMap((choice) =>
    pagePaths(sourceList(record, 1, choice).pages).map(({ params, props }) => ({
      params: { page: chosenSegments(choice, params.page) },
      props: { choice, ...props },
    })),
  );
}

function chosenSegments({ rank, side }: SourceChoice, page: string | undefined): string | undefined {
  const chosen = sourceSegments(rank, side);
  return [chosen && `by/${chosen}`, page].filter(Boolean).join("/") || undefined;
}

/** Every choice that leads to some source. */
export function sourceChoices(archive: Archive): SourceChoice[] {
  const ranks = [null, ...sourceRanks];
  return ranks
    .flatMap((rank) => [null, ...controllers].map((side): SourceChoice => ({ rank, side })))
    .filter((choice) => chosenSources(archive, choice).length > 0);
}

/** The ways to another choice, by rank and by side; what leads nowhere is left out. */
function choiceGroups(archive: Archive, choice: SourceChoice): ChoiceGroup[] {
  const link = (name: string, other: SourceChoice) => ({
    name,
    href: sourcesBy(other.rank, other.side),
    count: chosenSources(archive, other).length,
    isCurrent: other.rank === choice.rank && other.side === choice.side,
  });
  const groups = [
    {
      name: "Rank",
      links: [null, ...sourceRanks].map((rank) =>
        link(rank === null ? "All" : sourceRankLabels[rank], { ...choice, rank }),
      ),
    },
    {
      name: "Controlled by",
      links: [null, ...controllers].map((side) => link(side === null ? "All" : sideName(side), { ...choice, side })),
    },
  ];
  return groups.map(({ name, links }) => ({
    name,
    links: links
      .filter(({ count, isCurrent }) => count > 0 || isCurrent)
      .map((each) => ({ ...each, count: formatCount(each.count) })),
  }));
}

/** A choice as a heading: "Sources: news agency, controlled by Russia". */
function choiceHeading({ rank, side }: SourceChoice): string {
  const parts = [
    rank && sourceRankLabels[rank].toLowerCase(),
    side && (side === "none" ? "controlled by no party" : `controlled by ${sideInProse(side)}`),
  ].filter(Boolean);
  return parts.length === 0 ? "Sources" : `Sources: ${parts.join(", ")}`;
}

const controllers = ["none", ...sides] as const;

const sideName = (side: Side | "none"): string => (side === "none" ? "No party" : sideLabels[side]);

const standingsIn = remembered(
  ({ publishers, sources }: Archive) => new Map(sources.map((source) => [source.id, standingOf(publishers, source)])),
);
