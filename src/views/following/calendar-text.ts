import { millisecondsInDay, secondsInDay } from "date-fns/constants";
import ical, { escape, ICalEventTransparency, type ICalEventData } from "ical-generator";

import { dayOf } from "../../model/dates";
import type { CalendarEntry, CalendarView } from "./calendar";

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
