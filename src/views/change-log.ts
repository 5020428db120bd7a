import type { Line } from "../model/archive";
import { loggedChanges } from "../model/changes";
import { changeSentences } from "./change-words";
import { dayView, type DateView } from "./date-view";
import type { FeedLink } from "./feeds";

/** One dated change of an entry. CODEBOOK section 11. */
export interface ChangeView {
  readonly date: DateView;
  readonly text: string;
}

/** When an entry was last reviewed, each change made to it, and the feeds that tell further ones. */
export interface ChangeLogView {
  readonly reviewed: DateView;
  readonly changes: readonly ChangeView[];
  readonly feeds: readonly FeedLink[];
}

/** The log of an entry for readers. CODEBOOK section 11. `feeds`: those of the entry itself, if it has any. */
export function changeLog(
  entry: Pick<Line, "reviewed" | "changes" | "withdrawn">,
  feeds: readonly FeedLink[] = [],
): ChangeLogView {
  return {
    reviewed: dayView(entry.reviewed),
    changes: loggedChanges(entry).map((change) => ({ date: dayView(change.date), text: changeSentences(change) })),
    feeds,
  };
}
