import { capitalised } from "./capitalised";
import { dayView, type DateView } from "./date-view";

/** One dated change of an entry. CODEBOOK section 11. */
export interface ChangeView {
  readonly date: DateView;
  readonly text: string;
}

interface Changed {
  readonly reviewed: string;
  readonly changes: readonly { date: string; what: string; why: string; outcomeChanged: boolean }[];
}

/** When an entry was last reviewed, and each change made to it. */
export interface ChangeLogView {
  readonly reviewed: DateView;
  readonly changes: readonly ChangeView[];
}

/** The log of an entry for readers. CODEBOOK section 11. */
export function changeLog({ reviewed, changes }: Changed): ChangeLogView {
  return {
    reviewed: dayView(reviewed),
    changes: changes.map(({ date, what, why, outcomeChanged }) => ({
      date: dayView(date),
      text: `${capitalised(what)}: ${why}${/[.!?]$/.test(why) ? "" : "."}${outcomeChanged ? " The outcome changed." : ""}`,
    })),
  };
}
