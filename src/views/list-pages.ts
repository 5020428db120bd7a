import { entryPage, listPage } from "../addresses";
import type { Actor, Archive, Warning, Weapon } from "../model/archive";
import { timelineOrder } from "../model/dates";
import { mentionsOf } from "../model/mentions";
import { rowsPerPage } from "../model/paging";
import type { JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import { isFounding } from "../model/source-standing";
import { actorKindLabels, weaponKindLabels } from "../model/terms/reference";
import { sideLabels } from "../model/terms/side";
import { countOf, listed, usage } from "../model/words";
import { type OwnHead, pageHead, type PageHead } from "./page-head";
import { pagePaths, pagesOfSections, type Section, type SectionPart, sectionsOnPage } from "./paging";
import { eventRow, type EventRow, type NamedRow, sectionsByLabel, warningRow, type WarningRow } from "./rows";

/** One page of a list of entries, in sections. */
export interface ListPage<Row> {
  readonly head: PageHead;
  readonly lead: string;
  readonly sections: readonly SectionPart<Row>[];
  /** How many pages the list has. */
  readonly pages: number;
}

/** What one page of a list is made from. */
interface EntryList<Entry, Row> {
  readonly head: Pick<OwnHead, "heading" | "description" | "section" | "path">;
  readonly lead: string;
  /** All sections of the list; those without entries are left out. */
  readonly sections: readonly Section<Entry>[];
  readonly rowOf: (entry: Entry) => Row;
  /** The most rows of a page; fewer than usual where each has more to show. */
  readonly perPage?: number;
}

/** One page of a list of entries. */
export function listView<Entry, Row>(
  { archive }: JudgedRecord,
  { head, lead, sections, rowOf, perPage = rowsPerPage }: EntryList<Entry, Row>,
  page: number,
): ListPage<Row> {
  const pages = pagesOfSections(sections, perPage);
  return {
    head: pageHead(archive.record, { ...head, ogType: "website", place: { page, pages } }),
    lead,
    sections: sectionsOnPage(sections, { path: head.path, page }, rowOf, perPage),
    pages,
  };
}

/** The kinds of entries whose lists hold rows and nothing else. */
const plainKinds = ["warnings", "events", "actors"] as const;

/** One page of a list that holds rows and nothing else, with what these are of. */
export type PlainListPage =
  | ({ readonly of: "warnings" | "events" } & ListPage<WarningRow | EventRow>)
  | ({ readonly of: "actors" } & ListPage<NamedRow>);

/** The routes of all pages of such lists, for the file `[list]/[...page].astro`. */
export function plainListPaths(record: JudgedRecord) {
  return plainKinds.flatMap((of) =>
    pagePaths(plainList(record, of, 1).pages).map(({ params, props }) => ({
      params: { list: of, ...params },
      props: { of, ...props },
    })),
  );
}

/** One page of such a list. */
export function plainList(record: JudgedRecord, of: (typeof plainKinds)[number], page: number): PlainListPage {
  switch (of) {
    case "warnings":
      return { of, ...warningList(record, page) };
    case "events":
      return { of, ...eventList(record, page) };
    case "actors":
      return { of, ...actorList(record, page) };
  }
}

/** Entries grouped by year in the order given, "2024: 12 warnings". */
export function sectionsByYear<Entry extends { readonly date: { readonly year: number } }>(
  entries: readonly Entry[],
  one: string,
): Section<Entry>[] {
  return [...Map.groupBy(entries, ({ date }) => date.year)].map(([year, ofYear]) => ({
    id: `year-${year}`,
    heading: `${year}: ${countOf(ofYear.length, one)}`,
    items: ofYear,
  }));
}

/** A page of every warning by date, newest first. */
export function warningList(record: JudgedRecord, page = 1): ListPage<WarningRow> {
  const list = {
    head: {
      heading: "Warnings",
      description: "Every warning of the record by date, with what became of its line.",
      section: "timeline" as const,
      path: listPage("warnings"),
    },
    lead: `${countOf(record.archive.warnings.length, "warning")}, newest first.`,
    sections: warningSections(record.archive),
    rowOf: (warning: Warning) => warningRow(record, warning),
  };
  return listView(record, list, page);
}

const warningSections = remembered(({ warnings }: Archive) => sectionsByYear(timelineOrder(warnings), "warning"));

/** A page of every event by date, newest first; also those after no warning. */
export function eventList(record: JudgedRecord, page = 1): ListPage<EventRow> {
  const list = {
    head: {
      heading: "Events",
      description:
        "What was done or decided, by date: crossings, responses, restraint and words, each tied to the warnings it came after.",
      section: "events" as const,
      path: listPage("events"),
    },
    lead: `${countOf(record.archive.events.length, "event")}, newest first; also those after no warning of the record.`,
    sections: eventSections(record.archive),
    rowOf: eventRow,
  };
  return listView(record, list, page);
}

const eventSections = remembered(({ events }: Archive) => sectionsByYear(timelineOrder(events), "event"));

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
    sections: actorSections(archive),
    rowOf: (actor: Actor) => actorRow(archive, actor),
  };
  return listView(record, list, page);
}

const actorSections = remembered(({ actors }: Archive) => sectionsByLabel(actors, ({ side }) => side, sideLabels));

function actorRow(archive: Archive, { id, name, kind }: Actor): NamedRow {
  const { warnings, events } = mentionsOf(archive, "actors", id);
  const facts = [actorKindLabels[kind], ...usage(warnings.length, events.length)].join(" · ");
  return { id, href: entryPage("actors", id), name, facts };
}

/** Fewer than of other lists, since each has a stair of its own on the page. */
const weaponsPerPage = 100;

/** A page of every weapon system, by kind. */
export function weaponList(record: JudgedRecord, page = 1): ListPage<NamedRow> {
  const { archive } = record;
  const list = {
    head: {
      heading: "Weapon systems",
      description: `The weapon systems that ${listed(["warnings", "events", ...(archive.sources.some(isFounding) ? ["the founding articles"] : [])])} name.`,
      section: "weapons" as const,
      path: listPage("weapons"),
    },
    lead: `${countOf(archive.weapons.length, "weapon system")}, by kind.`,
    sections: weaponSections(archive),
    rowOf: (weapon: Weapon) => weaponRow(archive, weapon),
    perPage: weaponsPerPage,
  };
  return listView(record, list, page);
}

const weaponSections = remembered(({ weapons }: Archive) =>
  sectionsByLabel(weapons, ({ kind }) => kind, weaponKindLabels),
);

function weaponRow(archive: Archive, { id, name }: Weapon): NamedRow {
  const { warnings, events } = mentionsOf(archive, "weapons", id);
  return { id, href: entryPage("weapons", id), name, facts: usage(warnings.length, events.length).join(" · ") };
}
