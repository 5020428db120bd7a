import type { TieMark } from "../terms/event";
import type { LineStatus } from "../terms/outcome";
import { otherEnd, type ZoomEntry } from "./zoom-entries";

/** What an entry is drawn as: a warning by what became of its line, an event by its relation to a warning. */
export type EntryMark = LineStatus | TieMark | "none";

/** Of several relations the first is drawn. CODEBOOK section 3, precedence. */
const precedence: readonly TieMark[] = [
  "crossing",
  "partial-crossing",
  "said-to-cross",
  "stated-consequence",
  "other-response",
  "restraint",
  "rhetoric",
];

/** The mark of an entry: where a warning is selected, an event's relation to that one; "none" where it answers nothing. */
export function entryMark(entry: ZoomEntry, selected: ZoomEntry | null): EntryMark {
  if (entry.kind === "warning") return entry.status;
  const tied = entry.ties.filter((tie) => selected !== null && otherEnd(tie, entry) === selected);
  const marks = (tied.length > 0 ? tied : entry.ties).map(({ mark }) => mark);
  return precedence.find((mark) => marks.includes(mark)) ?? "none";
}
