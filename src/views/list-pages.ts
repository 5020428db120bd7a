import { entryPage, listPage } from "../addresses";
import { lineStatusLabels, lineStatuses, type LineStatus } from "../model/terms/outcome";
import { actorKindLabels, sourceKindLabels, weaponKindLabels } from "../model/terms/reference";
import { sideLabels } from "../model/terms/side";
import { timelineOrder } from "../model/timeline-order";
import { dateView, type DateView } from "./date-view";
import { countOf } from "./days-text";
import type { JudgedRecord } from "./judged-record";
import { pageHead, type OwnHead, type PageHead } from "./page-head";
import { eventRow, lineRow, warningRow, type EventRow, type LineRow, type WarningRow } from "./rows";

/** Rows under a heading that says how many they are. */
export interface RowGroup<Row> {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

export interface ListPage<Row> {
  readonly head: PageHead;
  readonly lead: string;
  readonly groups: readonly RowGroup<Row>[];
}

type ListHead = Pick<OwnHead, "heading" | "description" | "section" | "path">;

function listOf<Row>(
  record: JudgedRecord,
  head: ListHead,
  lead: string,
  groups: readonly RowGroup<Row>[],
): ListPage<Row> {
  return { head: pageHead(record.archive.record, { ...head, ogType: "website" }), lead, groups };
}

function byYear<Row extends { readonly year: number }>(rows: readonly Row[], one: string): RowGroup<Row>[] {
  return [...Map.groupBy(rows, ({ year }) => year)].map(([year, ofYear]) => ({
    id: `year-${year}`,
    heading: `${year}: ${countOf(ofYear.length, one)}`,
    rows: ofYear,
  }));
}

export function warningList(record: JudgedRecord): ListPage<WarningRow> {
  const { warnings } = record.archive;
  const head: ListHead = {
    heading: "Warnings",
    description: "Every warning of the record by date, with what became of its line.",
    section: "timeline",
    path: listPage("warnings"),
  };
  const lead = `${countOf(warnings.length, "warning")}, newest first.`;
  return listOf(
    record,
    head,
    lead,
    byYear(
      timelineOrder(warnings).map((warning) => warningRow(record, warning)),
      "warning",
    ),
  );
}

export function eventList(record: JudgedRecord): ListPage<EventRow> {
  const { events } = record.archive;
  const head: ListHead = {
    heading: "Events",
    description:
      "What was done or decided, by date: crossings, responses, restraint and words, each tied to the warnings it answers.",
    section: "events",
    path: listPage("events"),
  };
  const lead = `${countOf(events.length, "event")}, newest first; also those that answer no warning.`;
  return listOf(record, head, lead, byYear(timelineOrder(events).map(eventRow), "event"));
}

export function lineList(record: JudgedRecord): ListPage<LineRow> {
  const rows = record.archive.lines
    .filter(({ id }) => record.judgements.ofLine.has(id))
    .map((line) => lineRow(record, line));
  const inOrder = rows.toSorted(
    (one, other) => one.firstDay - other.firstDay || one.headline.localeCompare(other.headline, "en"),
  );
  const head: ListHead = {
    heading: "Lines",
    description: "The acts warned against, each counted once however often it was named, by what became of it.",
    section: "lines",
    path: listPage("lines"),
  };
  const groups = lineStatuses
    .map((status) => statusGroup(status, inOrder))
    .filter(({ rows: ofStatus }) => ofStatus.length > 0);
  return listOf(
    record,
    head,
    `${countOf(rows.length, "line")}. A line is an act warned against; statements by the same side against the same act are counted together.`,
    groups,
  );
}

function statusGroup(status: LineStatus, rows: readonly LineRow[]): RowGroup<LineRow> {
  const ofStatus = rows.filter((row) => row.status === status);
  return { id: status, heading: `${lineStatusLabels[status]}: ${countOf(ofStatus.length, "line")}`, rows: ofStatus };
}

/** An actor, weapon or source as one row of a list. */
export interface NamedRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly lang?: string;
  readonly facts: string;
  readonly date?: DateView;
}

export function actorList(record: JudgedRecord): ListPage<NamedRow> {
  const { actors, warnings, events } = record.archive;
  const rows = actors.map(({ id, name, kind, side }) => ({
    id,
    href: entryPage("actors", id),
    name,
    side,
    facts: [
      actorKindLabels[kind],
      ...usage(
        warnings.filter(({ actor }) => actor === id).length,
        events.filter((event) => event.actors.includes(id)).length,
      ),
    ].join(" · "),
  }));
  const head: ListHead = {
    heading: "Actors",
    description: "The persons and institutions that warned, or did what followed, by side.",
    section: "actors",
    path: listPage("actors"),
  };
  const groups = [...Map.groupBy(byName(rows), ({ side }) => side)].map(([side, ofSide]) => ({
    id: side,
    heading: sideLabels[side],
    rows: ofSide,
  }));
  return listOf(record, head, `${countOf(actors.length, "actor")}, by side.`, byHeading(groups));
}

export function weaponList(record: JudgedRecord): ListPage<NamedRow> {
  const { weapons, warnings, events } = record.archive;
  const rows = weapons.map(({ id, name, kind }) => ({
    id,
    href: entryPage("weapons", id),
    name,
    kind,
    facts: usage(
      warnings.filter((warning) => warning.weapons.includes(id)).length,
      events.filter((event) => event.weapons.includes(id)).length,
    ).join(" · "),
  }));
  const head: ListHead = {
    heading: "Weapon systems",
    description: "The weapon systems that warnings, events and the founding articles name.",
    section: "weapons",
    path: listPage("weapons"),
  };
  const groups = [...Map.groupBy(byName(rows), ({ kind }) => kind)].map(([kind, ofKind]) => ({
    id: kind,
    heading: weaponKindLabels[kind],
    rows: ofKind,
  }));
  return listOf(record, head, `${countOf(weapons.length, "weapon system")}, by kind.`, byHeading(groups));
}

export function sourceList(record: JudgedRecord): ListPage<NamedRow> {
  const { sources } = record.archive;
  const row = ({ id, title, lang, publisher, kind, date }: (typeof sources)[number]): NamedRow => ({
    id,
    href: entryPage("sources", id),
    name: title,
    lang,
    facts: [publisher, sourceKindLabels[kind]].join(" · "),
    date: dateView(date),
  });
  const seeds = sources.filter(({ stance }) => stance !== undefined);
  const others = timelineOrder(sources.filter(({ stance }) => stance === undefined));
  const head: ListHead = {
    heading: "Sources",
    description: "The five articles the record began with, and every text in which a fact of the record was read.",
    section: "sources",
    path: listPage("sources"),
  };
  const groups: RowGroup<NamedRow>[] = [
    { id: "seeds", heading: "The articles the record began with", rows: seeds.map(row) },
    ...[...Map.groupBy(others, ({ date }) => date.year)].map(([year, ofYear]) => ({
      id: `year-${year}`,
      heading: `${year}: ${countOf(ofYear.length, "source")}`,
      rows: ofYear.map(row),
    })),
  ];
  return listOf(
    record,
    head,
    `${countOf(sources.length, "source")}, newest first.`,
    groups.filter(({ rows }) => rows.length > 0),
  );
}

function usage(warnings: number, events: number): string[] {
  return [...(warnings > 0 ? [countOf(warnings, "warning")] : []), ...(events > 0 ? [countOf(events, "event")] : [])];
}

function byName<Row extends { readonly name: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}

function byHeading<Row>(groups: readonly RowGroup<Row>[]): RowGroup<Row>[] {
  return groups.toSorted((one, other) => one.heading.localeCompare(other.heading, "en"));
}
