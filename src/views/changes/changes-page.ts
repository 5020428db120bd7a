import { calendar, changes, entryPage } from "../../addresses";
import { recordChanges, type EntryChange } from "../../model/entry-changes";
import { countOf } from "../count-text";
import { dayView } from "../date-view";
import { calendarCounts } from "../following/calendar";
import { feedLimit } from "../following/feed";
import { recordFeedLinks, type FeedLink } from "../following/feed-links";
import { gonePages } from "../gone-page";
import type { JudgedRecord } from "../judged-record";
import { pageHead, type PageHead } from "../page-head";
import { changeCounts, daysOfChanges, type DayOfChanges } from "./day-of-changes";

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
  readonly follow: FollowView;
  readonly days: readonly DayOfChanges[];
  readonly gone: readonly GoneRow[];
}

/** Every change of the record by day, newest first, and how to follow them. CODEBOOK section 11. */
export function changesPage({ archive }: JudgedRecord): ChangesPage {
  const all = recordChanges(archive);
  return {
    head: pageHead(archive.record, {
      heading: "Changes",
      description:
        "What was added to the record, corrected and withdrawn, by day, and how to follow it: feeds and a calendar.",
      path: changes,
      section: null,
      ogType: "website",
    }),
    lead: leadOf(all),
    follow: {
      feeds: recordFeedLinks(archive.record.name),
      feedLimit: countOf(feedLimit, "newest change"),
      calendar,
      calendarCounts: calendarCounts(archive),
    },
    days: daysOfChanges(all),
    gone: gonePages(archive).map(({ kind, id, head, sentence }) => ({
      href: entryPage(kind, id),
      heading: head.heading,
      sentence,
    })),
  };
}

function leadOf(all: readonly EntryChange[]): string {
  const first = all.at(-1);
  if (!first) return "Nothing has been entered yet.";
  const later = all.filter(({ nature }) => nature !== "added");
  const outcomes = later.filter(({ outcomeChanged }) => outcomeChanged).length;
  const since = `Since ${dayView(first.date).text}: ${changeCounts(all)}.`;
  if (later.length === 0) return `${since} No entry has been corrected or withdrawn so far.`;
  return `${since} ${outcomes === 0 ? "No outcome changed." : `${countOf(outcomes, "change")} of an outcome among them.`}`;
}
