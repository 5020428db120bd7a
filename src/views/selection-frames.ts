import { compare, home, published } from "../addresses";
import type { RecordSettings } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import type { FrameHead } from "./embed-view";
import { type Named, recordParts } from "./links";
import { footerView, timelineSummary } from "./record-summary";
import { reportWays } from "./report";

/** A page to be framed whose address says what it shows: what it brings along before that is known, and without script. */
export interface SelectionFrame extends FrameHead {
  readonly heading: Named;
  readonly lead: string;
  readonly ways: readonly Named[];
}

/** The frame of a filtered view of the timeline: `/embed/timeline/?weapon=atacms`. */
export function timelineFrame(record: JudgedRecord): SelectionFrame {
  return {
    ...frameOf(record.archive.record, "The timeline, filtered", home),
    heading: { name: record.archive.record.name, href: home },
    lead: `${timelineSummary(record)} With scripts allowed, this frame shows the part that its address asks for; without, each part has a page:`,
    ways: recordParts,
  };
}

/** The frame of two selections side by side: `/embed/compare/?a=side:russia&b=side:united-states`. */
export function comparisonFrame(record: JudgedRecord): SelectionFrame {
  return {
    ...frameOf(record.archive.record, "Two selections side by side", compare),
    heading: { name: "Two selections side by side", href: compare },
    lead: `${timelineSummary(record)} With scripts allowed, this frame sets two parts of it side by side; without, each part has a page, and the page of sides a row for each:`,
    ways: recordParts,
  };
}

function frameOf(record: RecordSettings, name: string, href: string): FrameHead {
  return {
    title: `${name} (to embed) · ${record.name}`,
    description: `${name}, in short, for a frame on another site.`,
    canonical: published(href),
    report: reportWays(record, { name, path: href }),
    footer: footerView(record),
  };
}
