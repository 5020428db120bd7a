import ICAL from "ical.js";
import { describe, expect, test } from "vitest";

import type { Archive } from "../../src/model/archive";
import { calendarOfRecord, calendarText } from "../../src/views/calendar";
import { anArchive, anEvent, aRecord, aWarning, aWithdrawal, on } from "../builders";

function textOf(archive: Archive): string {
  return calendarText(calendarOfRecord(archive));
}

function calendarOf(archive: Archive): ICAL.Component {
  return ICAL.Component.fromString(textOf(archive));
}

function eventsOf(archive: Archive): ICAL.Event[] {
  return calendarOf(archive)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
}

const archive = anArchive({ events: [anEvent()] });

describe("the calendar, read by another program", () => {
  test("has each warning and event as a whole day of its own", () => {
    expect(
      eventsOf(archive).map(({ summary, startDate }) => [summary, startDate.toString(), startDate.isDate]),
    ).toEqual([
      ["Warned: Long-range missiles would bring an answer", "2023-01-10", true],
      ["Happened: Long-range missiles arrive", "2023-03-01", true],
    ]);
  });

  test("lets an event that ends on a known day last to the end of that day", () => {
    const [, event] = eventsOf(anArchive({ events: [anEvent({ endDate: on("2023-03-31") })] }));
    expect(event?.endDate.toString()).toBe("2023-04-01");
  });

  test("gives an event whose end is known to the month only its first day, and says the end in words", () => {
    const [, event] = eventsOf(anArchive({ events: [anEvent({ endDate: on("2023-05") })] }));
    expect(event?.endDate.toString()).toBe("2023-03-02");
    expect(event?.description).toContain("1 March 2023 to May 2023.");
  });

  test("leaves out what is dated to a month or a year, and says how much", () => {
    const dated = anArchive({
      warnings: [aWarning(), aWarning({ id: "2023-month", date: on("2023-02"), actor: "a-president" })],
      events: [anEvent({ date: on(2023) }), anEvent({ id: "2024-year", date: on(2024) })],
    });
    expect(eventsOf(dated)).toHaveLength(1);
    expect(calendarOf(dated).getFirstPropertyValue("x-wr-caldesc")).toBe(
      "Warnings and what happened afterwards on the days they are dated to. It holds 1 warning. " +
        "1 warning and 2 events are left out because only a month or a year is known.",
    );
  });

  test("says so where nothing is left out", () => {
    expect(calendarOfRecord(archive).description).toContain("It holds 1 warning and 1 event. None is left out.");
  });

  test("has no withdrawn entry", () => {
    expect(eventsOf(anArchive({ warnings: [aWarning({ withdrawn: aWithdrawal() })] }))).toEqual([]);
  });

  test("says when an entry last changed, by its log, and how often it did", () => {
    const corrected = { date: "2025-03-01", what: "date corrected", why: "A day earlier.", outcomeChanged: false };
    const changed = anArchive({ warnings: [aWarning({ changes: [...aWarning().changes, corrected] })] });
    const [event] = calendarOf(changed).getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("dtstamp")?.toString()).toBe("2025-03-01T00:00:00Z");
    expect(event?.getFirstPropertyValue("last-modified")?.toString()).toBe("2025-03-01T00:00:00Z");
    expect(event?.getFirstPropertyValue("sequence")).toBe(1);
  });

  test("leads to the entry's page and blocks nobody's day", () => {
    const [event] = calendarOf(archive).getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("url")).toBe("https://record.example/warnings/2023-01-10-a-warning/");
    expect(event?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  });

  test("keeps the id of an entry that is renamed", () => {
    const renamed = aWarning({ id: "2023-01-11-a-warning", formerIds: ["2023-01-10-a-warning"] });
    const uidsOf = (of: Archive) => eventsOf(of).map(({ uid }) => uid);
    expect(uidsOf(anArchive({ warnings: [renamed] }))).toEqual(uidsOf(anArchive()));
    expect(uidsOf(anArchive())).toEqual(["warnings/2023-01-10-a-warning@record.example"]);
  });

  test("reads texts with commas, semicolons and backslashes as they are", () => {
    const [event] = eventsOf(anArchive({ warnings: [aWarning({ headline: "One, two; three \\ four" })] }));
    expect(event?.summary).toBe("Warned: One, two; three \\ four");
  });
});

describe("the calendar as it is written", () => {
  const long = anArchive({ warnings: [aWarning({ redLine: "Поставка ракет дальнего действия, ".repeat(12) })] });

  test("folds every line at 75 bytes, also of Cyrillic letters", () => {
    const lengths = textOf(long)
      .split("\r\n")
      .map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  test("ends every line, the last one too, with carriage return and line feed", () => {
    expect(textOf(long)).toMatch(/^(?:[^\r\n]*\r\n)+$/);
    expect(textOf(long).endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  test("escapes the marks in its own name that would end a value", () => {
    const record = aRecord({ name: "Lines, red; and others" });
    expect(textOf(anArchive({ record }))).toContain("\r\nNAME:Lines\\, red\\; and others\r\n");
  });
});
