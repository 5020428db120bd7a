import { calendar, changes, entryPage } from "../../addresses";
import { onePageOf, pageCount, rowsPerPage } from "../../model/paging";
import { allChanges, type AnyChange, isOfEntry } from "../../model/changes";
import { remembered } from "../../model/remembered";
import { dayView } from "../date-view";
import { calendarCounts } from "../following/calendar";
import { feedLimit } from "../following/feed";
import { recordFeedLinks, type FeedLink } from "../following/feed-links";
import { gonePages } from "../gone-page";
import type { JudgedRecord } from "../../model/record";
import { pageHead, type PageHead } from "../page-head";
import { namedAtMost } from "./additions";
import { changeCounts, daysOfChanges, type DayOfChanges } from "./day-of-changes";
import { latestRows, type LatestRow } from "./latest-rows";
import { countOf } from "../../model/words";

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

export interface ChangesPage {
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
