import { millisecondsInDay, secondsInDay } from "date-fns/constants";
import ical, { escape, type ICalEventData, ICalEventTransparency } from "ical-generator";

import { calendar, changes, entryPage, published } from "../addresses";
import type { AftermathEvent, Archive, KindedAs } from "../model/archive";
import { chronologically, type Dated, dayOf, spanOf } from "../model/dates";
import { usage } from "../model/words";
import { calendarUid, entryWords } from "./followed-changes";
import { kindLabels } from "./links";

/** A warning or event as a calendar has it. Days count from 1970-01-01 UTC. */
interface CalendarEntry {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly day: number;
  /** The day after its last, where an end is known to the day; null for a single day. */
  readonly endsBefore: number | null;
  /** `YYYY-MM-DD`: the day of its last change, by its log. */
  readonly changed: string;
  /** How often it was changed since it was added. */
  readonly revision: number;
  readonly category: string;
}

/** The warnings and events that are dated to the day. Addresses are with their host. */
interface CalendarView {
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly page: string;
  readonly entries: readonly CalendarEntry[];
}

/** The calendar of the record, oldest first. What is not dated to the day is left out, and its description says how much. */
export function calendarOfRecord(archive: Archive): CalendarView {
  return {
    name: archive.record.name,
    description: `Warnings and what happened afterwards on the days they are dated to. ${calendarCounts(archive)}`,
    address: published(calendar),
    page: published(changes),
    entries: [
      ...archive.warnings.map((entry) => ({ kind: "warnings" as const, entry })),
      ...archive.events.map((entry) => ({ kind: "events" as const, entry })),
    ]
      .filter(({ entry }) => hasDay(entry))
      .toSorted((one, other) => chronologically(one.entry, other.entry))
      .map((kinded) => calendarEntry(archive, kinded)),
  };
}

/** How many warnings and events the calendar holds, and how many it leaves out and why. */
export function calendarCounts({ warnings, events }: Archive): string {
  const held = usage(warnings.filter(hasDay).length, events.filter(hasDay).length);
  const without = [...warnings, ...events].filter((entry) => !hasDay(entry)).length;
  const leftOut = usage(
    warnings.filter((entry) => !hasDay(entry)).length,
    events.filter((entry) => !hasDay(entry)).length,
  );
  const holds = `It holds ${held.join(" and ") || "nothing yet"}`;
  if (without === 0) return `${holds}. None is left out.`;
  return `${holds}. ${leftOut.join(" and ")} ${without === 1 ? "is" : "are"} left out because only a month or a year is known.`;
}

function hasDay({ date }: Dated): boolean {
  return date.day !== undefined;
}

function calendarEntry(archive: Archive, kinded: KindedAs<"warnings" | "events">): CalendarEntry {
  const { kind, entry } = kinded;
  const changed = entry.changes.at(-1);
  return {
    uid: calendarUid(archive.record, kinded),
    title: `${kind === "warnings" ? "Warned" : "Happened"}: ${entry.headline}`,
    description: entryWords(archive, kinded).join("\n\n"),
    url: published(entryPage(kind, entry.id)),
    day: spanOf(entry.date).first,
    endsBefore: kind === "events" ? endOf(entry) : null,
    changed: changed?.date ?? entry.reviewed,
    revision: entry.changes.length - 1,
    category: kindLabels[kind],
  };
}

/** An end that is known to a month or a year only would be drawn where nobody says it was: the event stands on its first day. */
function endOf({ endDate }: Pick<AftermathEvent, "endDate">): number | null {
  return endDate?.day === undefined ? null : spanOf(endDate).last + 1;
}

export const calendarType = "text/calendar; charset=utf-8";

/**
 * A calendar written out as iCalendar (RFC 5545). The package takes the time of the build for what it is not told, so
 * all is told; it does not escape a calendar's own name and description, nor end the last line.
 */
export function calendarText(view: CalendarView): string {
  const written = ical({
    prodId: { company: view.name, product: "Warnings and events", language: "EN" },
    name: escape(view.name, false),
    description: escape(view.description, false),
    source: view.address,
    url: view.page,
    // How often programs may ask again.
    ttl: secondsInDay,
    events: view.entries.map(eventOf),
  });
  return `${written.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry): ICalEventData {
  const changed = onDay(dayOf(entry.changed));
  return {
    id: entry.uid,
    sequence: entry.revision,
    stamp: changed,
    lastModified: changed,
    start: onDay(entry.day),
    end: entry.endsBefore === null ? null : onDay(entry.endsBefore),
    allDay: true,
    summary: entry.title,
    description: entry.description,
    url: entry.url,
    categories: [{ name: entry.category }],
    // A record of what was is no appointment.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function onDay(day: number): Date {
  return new Date(day * millisecondsInDay);
}
