import { calendar, changes, corrections, entryPage } from "../addresses";
import type { Archive, RecordSettings } from "../model/archive";
import { allChanges, type AnyChange, type EntryChange, isOfEntry, recordChanges } from "../model/changes";
import { timelineOrder } from "../model/dates";
import { onePageOf, pageCount, rowsPerPage } from "../model/paging";
import type { JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import { countOf } from "../model/words";
import { calendarCounts } from "./calendar";
import { type DateView, dayView } from "./date-view";
import {
  changeCounts,
  correctionRow,
  type CorrectionRow,
  type DayOfChanges,
  daysOfChanges,
  namedAtMost,
} from "./day-of-changes";
import { feedLimit, type FeedLink, recordFeedLinks } from "./feeds";
import { gonePages } from "./gone-page";
import { kindLabels } from "./links";
import { pageHead, type PageHead } from "./page-head";
import { eventRow, type EventRow, warningRow, type WarningRow } from "./rows";

/** How the record can be followed. */
export interface FollowView {
  readonly feeds: readonly FeedLink[];
  readonly feedLimit: string;
  readonly calendar: string;
  readonly calendarCounts: string;
}

/** An entry that is gone from its address, with the page that says so. */
export interface GoneRow {
  readonly href: string;
  readonly heading: string;
  readonly sentence: string;
}

type LatestRow = WarningRow | EventRow;

interface ChangesPage {
  readonly head: PageHead;
  readonly lead: string;
  /** What happened last in the world. Shown on the first page. */
  readonly latest: readonly LatestRow[];
  readonly follow: FollowView;
  readonly days: readonly DayOfChanges[];
  /** Shown on the first page. */
  readonly gone: readonly GoneRow[];
  readonly pages: number;
}

/**
 * What happened last, then a page of every change of the record by day, newest first, and how to follow them.
 * CODEBOOK section 11.
 * @param perPage the most changes that a page tells one by one
 */
export function changesPage(record: JudgedRecord, page = 1, perPage = rowsPerPage): ChangesPage {
  const { archive } = record;
  const all = changesNow(archive);
  const told = toldChanges(all);
  const pages = pageCount(told.length, perPage);
  const shown = new Set(onePageOf(told, page, perPage));
  return {
    head: pageHead(archive.record, {
      heading: "What’s new",
      description:
        "The latest warnings and events; what was added to the record, corrected and withdrawn, by day; and how to follow it: feeds and a calendar.",
      path: changes,
      place: { page, pages },
      section: "changes",
      ogType: "website",
    }),
    lead: leadOf(all),
    latest: latestRows(record),
    follow: {
      feeds: recordFeedLinks(archive.record.name),
      feedLimit: countOf(feedLimit, "newest change"),
      calendar,
      calendarCounts: calendarCounts(archive),
    },
    days: daysOfChanges(all, (change) => shown.has(change)),
    gone: gonePages(archive).map(({ kind, id, head, sentence }) => ({
      href: entryPage(kind, id),
      heading: head.heading,
      sentence,
    })),
    pages,
  };
}

const changesNow = remembered(allChanges);

/** The changes that are told: of additions that are only counted, the first stands for all. */
function toldChanges(all: readonly AnyChange[]): AnyChange[] {
  const added = Map.groupBy(
    all.filter(isOfEntry).filter(({ nature }) => nature === "added"),
    ({ date, kind }) => `${date} ${kind}`,
  );
  const counted = [...added.values()].filter(({ length }) => length > namedAtMost);
  const untold: ReadonlySet<AnyChange> = new Set(counted.flatMap(([, ...others]) => others));
  return all.filter((change) => !untold.has(change));
}

function leadOf(all: readonly AnyChange[]): string {
  const first = all.at(-1);
  if (!first) return "Nothing has been entered yet.";
  const later = all.filter(isOfEntry).filter(({ nature }) => nature !== "added");
  const outcomes = later.filter(({ outcomeChanged }) => outcomeChanged).length;
  const since = `Since ${dayView(first.date).text}: ${changeCounts(all)}.`;
  if (later.length === 0) return `${since} No entry has been corrected or withdrawn so far.`;
  return `${since} ${outcomes === 0 ? "No outcome changed." : `${countOf(outcomes, "change")} of an outcome among them.`}`;
}

/** How many warnings and events the page of what is new begins with. */
const latestAtMost = 10;

/** The warnings and events that happened last, newest first, whenever they were entered. */
function latestRows(record: JudgedRecord): LatestRow[] {
  const { warnings, events } = record.archive;
  const dated = [
    ...warnings.map((warning) => ({ ...warning, rowOf: (): LatestRow => warningRow(record, warning) })),
    ...events.map((event) => ({ ...event, rowOf: (): LatestRow => eventRow(event) })),
  ];
  return timelineOrder(dated)
    .slice(0, latestAtMost)
    .map(({ rowOf }) => rowOf());
}

/** The corrections of one day by which an outcome changed. */
interface DayOfCorrections {
  readonly id: string;
  readonly date: DateView;
  readonly rows: readonly CorrectionRow[];
}

interface CorrectionsPage {
  readonly head: PageHead;
  readonly lead: string;
  /** Newest first. */
  readonly days: readonly DayOfCorrections[];
}

/** Every correction of an entry by which an outcome changed, newest first. CODEBOOK section 11. */
export function correctionsPage(archive: Archive): CorrectionsPage {
  const changed = recordChanges(archive).filter(({ nature, outcomeChanged }) => nature === "changed" && outcomeChanged);
  const days = [...Map.groupBy(changed, ({ date }) => date)];
  return {
    head: correctionsHead(archive.record),
    lead: correctionsLead(changed),
    days: days.map(([date, ofDay]) => ({ id: `day-${date}`, date: dayView(date), rows: ofDay.map(rowOf) })),
  };
}

/** The head of the page of corrections. */
export function correctionsHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Corrections",
    description: "Every correction of an entry by which an outcome changed, newest first: what was changed, and why.",
    path: corrections,
    section: "about",
    ogType: "website",
  });
}

function rowOf(change: EntryChange): CorrectionRow {
  return { ...correctionRow(change), facts: kindLabels[change.kind] };
}

function correctionsLead(changed: readonly EntryChange[]): string {
  if (changed.length === 0) return "No entry has been corrected so far in a way that changed an outcome.";
  return `${countOf(changed.length, "correction")} changed an outcome, newest first. All other changes stand on the page of what is new, and in the log of each entry.`;
}
