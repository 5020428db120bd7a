import { data, dataFile } from "../addresses";
import type { RecordSettings } from "../model/archive";
import { hyphenated } from "../model/citation";
import type { Named } from "./named";

/** The data files behind the timeline. */
export interface TimelineFiles {
  /** Where they lie. */
  readonly folder: string;
  readonly whole: readonly Named[];
  /** What the name of a file saved from the timeline begins with: the record and its as-of date. */
  readonly fileName: string;
}

/** The whole tables that a selection is taken from, for readers without script, and what it takes to save one. */
export function timelineFiles({ name, asOf }: RecordSettings): TimelineFiles {
  return {
    folder: data,
    whole: [
      { name: "warnings as CSV", href: dataFile("warnings.csv") },
      { name: "warnings as JSON", href: dataFile("warnings.json") },
      { name: "links to events as CSV", href: dataFile("links.csv") },
      { name: "links to events as JSON", href: dataFile("links.json") },
    ],
    fileName: `${hyphenated(name.toLowerCase())}-${asOf}`,
  };
}
