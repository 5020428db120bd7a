import type { RecordSettings } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { countOf } from "../model/words";
import { dayView, type DateView } from "./date-view";

/** What the record does, as the timeline's heading says it. */
export const timelineHeading = "Each warning, next to what happened afterwards";

/** "198 warnings by all sides in and around the war in Ukraine, 2007 to 30 June 2026, with 1,153 sources." */
export function timelineSummary({ archive }: JudgedRecord): string {
  const { asOf, subject } = archive.record;
  const years = archive.warnings.map(({ date }) => date.year);
  const sources = countOf(archive.sources.length, "source");
  return `${countOf(archive.warnings.length, "warning")} by all sides ${subject.setting}, ${Math.min(...years)} to ${dayView(asOf).text}, with ${sources}.`;
}

/** "27 warnings about 7 lines, 2021 to 2024, and 73 events." */
export function recordSummary({ archive, judgements }: JudgedRecord): string {
  const years = archive.warnings.map(({ date }) => date.year);
  const warnings = countOf(archive.warnings.length, "warning");
  const lines = countOf(judgements.ofLine.size, "line");
  const events = countOf(archive.events.length, "event");
  return `${warnings} about ${lines}, ${Math.min(...years)} to ${Math.max(...years)}, and ${events}.`;
}

/** What every page says of the record at its foot. */
export interface FooterView {
  readonly name: string;
  readonly asOf: DateView;
  readonly dataVersion: string;
  readonly codebookVersion: string;
  readonly licence: string;
}

export function footerView({ name, asOf, dataVersion, codebookVersion, licence }: RecordSettings): FooterView {
  return { name, asOf: dayView(asOf), dataVersion, codebookVersion, licence };
}
