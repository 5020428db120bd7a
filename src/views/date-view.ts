import {
  type Dated,
  dayOf,
  dayToPartialDate,
  formatPartialDate,
  formatShortPartialDate,
  isoPartialDate,
  type PartialDate,
  type Span,
  spanOf,
  whollyBefore,
} from "../model/dates";
import type { DaysHeld, Derivation, LeftOutReason } from "../model/derivation";
import { daysBetween } from "../model/outcome/days";
import { afterPhrase, daysPhrase, dayWord, formatCount, formatDayRange, orderNotShown } from "../model/words";

/** A date as a reader sees it and as a machine reads it. */
export interface DateView {
  readonly text: string;
  readonly iso: string;
}

/** A date written out, for headings and running text. */
export function dateView(date: PartialDate): DateView {
  return { text: formatPartialDate(date), iso: isoPartialDate(date) };
}

/** A date with the month cut short, for lists. */
export function shortDateView(date: PartialDate): DateView {
  return { text: formatShortPartialDate(date), iso: isoPartialDate(date) };
}

/** A whole day written `YYYY-MM-DD`, for readers. */
export function dayView(iso: string): DateView {
  return dateView(dayToPartialDate(dayOf(iso)));
}

/** When something happened, counted from a first warning: "after 67 days", "the same day", "30 days before". */
export function sincePhrase(warned: Span, happened: Span): string {
  return whollyBefore(happened, warned)
    ? `${daysPhrase(daysBetween(happened, warned))} before`
    : afterPhrase(warned, happened);
}

/** The same in full, for a step: "67 days after the first warning", "the day of the first warning". */
export function sinceFirstWarning(warned: Span, happened: Span): string {
  if (whollyBefore(happened, warned)) return `${daysPhrase(daysBetween(happened, warned))} before the first warning`;
  const days = daysBetween(warned, happened);
  return days.most === 0 ? "the day of the first warning" : `${daysPhrase(days)} after the first warning`;
}

/** How long after a warning an event came; where no source shows that it came after, only that. CODEBOOK section 5. */
export function lagPhrase(warning: Dated, event: Dated, leftOut: LeftOutReason | undefined): string {
  return leftOut === "order-uncertain" ? orderNotShown : afterPhrase(spanOf(warning.date), spanOf(event.date));
}

/** The days held as the line shows them: a number and what it counts. */
export interface HeldView {
  readonly number: string;
  readonly unit: string;
}

const heldUnits: Record<DaysHeld["until"], (days: string) => string> = {
  crossing: (days) => `${days} until crossed`,
  "partial-crossing": (days) => `${days} until partly crossed`,
  lapse: (days) => `${days} until it lapsed`,
  "as-of": (days) => `${days} so far`,
};

/** Days held in one phrase: "66 days until crossed", "1,110 days so far". CODEBOOK section 5. */
export function heldPhrase({ days, until }: Pick<DaysHeld, "days" | "until">, space = " "): string {
  return `${formatDayRange(days, space)}${space}${heldUnits[until](dayWord(days))}`;
}

/** The days held in the words of the timeline; of a line partly crossed, the days to that. CODEBOOK section 5. */
export function heldView({ lineStatus, daysHeld, daysHeldInPart }: Derivation): HeldView | null {
  const held = lineStatus === "partly-crossed" ? daysHeldInPart : daysHeld;
  if (!held) return null;
  const { least, most } = held.days;
  const isUpperLimit = least === 0 && most > 0;
  const unit = isUpperLimit ? `${dayWord(held.days)} at most` : dayWord(held.days);
  return { number: isUpperLimit ? formatCount(most) : formatDayRange(held.days), unit: heldUnits[held.until](unit) };
}
