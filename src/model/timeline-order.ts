import { chronologically, type Dated } from "./chronology";

/** The order of the timeline, newest first: by first possible day, then last possible day, then id, each downwards. A new array. */
export function timelineOrder<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => chronologically(other, one));
}
