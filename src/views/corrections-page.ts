import { corrections } from "../addresses";
import type { Archive, RecordSettings } from "../model/archive";
import { type EntryChange, recordChanges } from "../model/changes";
import { countOf } from "../model/words";
import { dayView, type DateView } from "./date-view";
import { kindLabels } from "./links";
import { pageHead, type PageHead } from "./page-head";
import { correctionRow, type CorrectionRow } from "./day-of-changes";

/** The corrections of one day by which an outcome changed. */
export interface DayOfCorrections {
  readonly id: string;
  readonly date: DateView;
  readonly rows: readonly CorrectionRow[];
}

export interface CorrectionsPage {
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
    lead: leadOf(changed),
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

function leadOf(changed: readonly EntryChange[]): string {
  if (changed.length === 0) return "No entry has been corrected so far in a way that changed an outcome.";
  return `${countOf(changed.length, "correction")} changed an outcome, newest first. All other changes stand on the page of what is new, and in the log of each entry.`;
}
