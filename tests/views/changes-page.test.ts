import { describe, expect, test } from "vitest";

import type { Entries, Warning } from "../../src/model/archive";
import { changesPage } from "../../src/views/changes-page";
import { aClaim, aLine, anEvent, aRecord, aWarning, aWithdrawal } from "../builders";
import { aJudgedRecord } from "./judged";

const added = { date: "2025-01-15", what: "added", why: "First entry.", outcomeChanged: false };

function pageOf(overrides: Partial<Entries> = {}) {
  return changesPage(aJudgedRecord(overrides));
}

function corrected(date: string, outcomeChanged: boolean): Warning["changes"][number] {
  return { date, what: "date corrected", why: "The speech was a day earlier", outcomeChanged };
}

describe("the page of changes", () => {
  test("goes from the newest day to the oldest, and says what each day brought", () => {
    const { days } = pageOf({ lines: [aLine({ changes: [added, corrected("2025-02-01", false)] })] });
    expect(days.map(({ date, summary }) => [date.text, summary])).toEqual([
      ["1 February 2025", "1 correction"],
      ["15 January 2025", "4 additions"],
    ]);
  });

  test("says of a correction what, why and that an outcome changed, ahead of those by which none did", () => {
    const [day] = pageOf({
      warnings: [aWarning({ changes: [added, corrected("2025-02-01", true)] })],
      lines: [aLine({ changes: [added, corrected("2025-02-01", false)] })],
    }).days;
    expect(day?.weighty).toEqual({
      summary: "1 correction by which an outcome changed",
      open: true,
      rows: [
        {
          name: "Long-range missiles would bring an answer",
          href: "/warnings/2023-01-10-a-warning/",
          sentence: "Date corrected: The speech was a day earlier.",
          facts: "Warning. An outcome changed.",
        },
      ],
    });
    expect(day?.corrections.map(({ summary, open }) => [summary, open])).toEqual([
      ["Lines: 1 correction, no outcome changed", true],
    ]);
  });

  test("begins with what happened last, warnings and events in one order, whenever they were entered", () => {
    const { latest } = pageOf({
      warnings: [aWarning(), aWarning({ id: "2024-05-01-later", date: { year: 2024, month: 5, day: 1 } })],
      events: [anEvent({ id: "2023-03-01-an-event" })],
    });
    expect(latest.map((row) => `${"answer" in row ? "warning" : "event"} ${row.id}`)).toEqual([
      "warning 2024-05-01-later",
      "event 2023-03-01-an-event",
      "warning 2023-01-10-a-warning",
    ]);
  });

  test("leaves what was withdrawn out of the latest, and holds ten at most", () => {
    const events = Array.from({ length: 14 }, (_, day) =>
      anEvent({ id: `e-${day}`, date: { year: 2024, month: 6, day: day + 1 } }),
    );
    const { latest } = pageOf({ warnings: [aWarning({ withdrawn: aWithdrawal() })], events });
    expect(latest).toHaveLength(10);
    expect(latest[0]?.id).toBe("e-13");
  });

  test("folds what a bulk of corrections changed in outcomes, and counts it", () => {
    const warnings = Array.from({ length: 13 }, (_, place) =>
      aWarning({ id: `2023-01-10-w-${String(place)}`, changes: [added, corrected("2025-02-01", true)] }),
    );
    const [day] = pageOf({ warnings }).days;
    expect(day?.weighty).toMatchObject({ summary: "13 corrections by which an outcome changed", open: false });
    expect(day?.weighty?.rows).toHaveLength(13);
  });

  test("tells a change of the record itself in its day before entries, also on a day that has no other", () => {
    const record = aRecord({
      changes: [
        { date: "2025-01-15", what: "the rules are others", why: "They were read anew" },
        { date: "2025-02-01", what: "the name is another", why: "It was too long" },
      ],
    });
    const { days, lead } = pageOf({ record });
    expect(days.map(({ summary, record: own }) => [summary, own.map(({ sentence }) => sentence)])).toEqual([
      ["1 change of the record itself", ["The name is another: It was too long."]],
      ["1 change of the record itself, 4 additions", ["The rules are others: They were read anew."]],
    ]);
    expect(days[0]?.record).toMatchObject([{ name: "The record", href: "/method/changes/" }]);
    expect(lead).toBe(
      "Since 15 January 2025: 2 changes of the record itself, 4 additions. No entry has been corrected or withdrawn so far.",
    );
  });

  test("folds many corrections of one day away, by kind", () => {
    const events = Array.from({ length: 20 }, (_, index) =>
      anEvent({ id: `2023-03-01-event-${index}`, changes: [added, corrected("2025-02-01", false)] }),
    );
    const [day] = pageOf({ events }).days;
    expect(day?.corrections.map(({ summary, open, rows }) => [summary, open, rows.length])).toEqual([
      ["Events: 20 corrections, no outcome changed", false, 20],
    ]);
  });

  test("names what was added, by kind; of very many entries it gives the number and the list of their kind", () => {
    const events = Array.from({ length: 101 }, (_, index) => anEvent({ id: `2023-03-01-event-${index}` }));
    const additions = pageOf({ events }).days[0]?.additions.map(({ count, entries, list }) => [
      count,
      entries.length,
      list.href,
    ]);
    expect(additions).toEqual([
      ["1 warning", 1, "/warnings/"],
      ["101 events", 0, "/events/"],
      ["1 line", 1, "/lines/"],
      ["1 actor", 1, "/actors/"],
      ["1 source", 1, "/sources/"],
    ]);
  });

  test("leads from a claim to its article, and no further once the claim is withdrawn", () => {
    const hrefOf = (claims: Entries["claims"]) => pageOf({ claims }).days.at(-1)?.additions.at(-1)?.entries[0]?.href;
    expect(hrefOf([aClaim()])).toBe("/sources/a-source/#a-claim");
    expect(hrefOf([aClaim({ withdrawn: aWithdrawal() })])).toBe("/sources/a-source/");
  });

  test("lists withdrawn and renamed entries with the pages that say so", () => {
    const { gone, days } = pageOf({
      warnings: [aWarning({ withdrawn: aWithdrawal() })],
      lines: [aLine({ formerIds: ["old-line"] })],
    });
    expect(gone).toEqual([
      {
        href: "/warnings/2023-01-10-a-warning/",
        heading: "Withdrawn: Long-range missiles would bring an answer",
        sentence: "This entry was withdrawn on 1 February 2025. The statement was never made.",
      },
      {
        href: "/lines/old-line/",
        heading: "Now at another address: Long-range missiles delivered",
        sentence: "This entry was once published under the id “old-line” and has another now.",
      },
    ]);
    expect(days[0]?.weighty?.rows).toMatchObject([{ sentence: "Withdrawn: The statement was never made." }]);
  });

  test("sums up in its lead", () => {
    expect(pageOf().lead).toBe("Since 15 January 2025: 4 additions. No entry has been corrected or withdrawn so far.");
    const changes = [added, corrected("2025-02-01", true), corrected("2025-02-02", false)];
    expect(pageOf({ lines: [aLine({ changes })] }).lead).toBe(
      "Since 15 January 2025: 4 additions, 2 corrections. 1 change of an outcome among them.",
    );
  });

  test("goes on over as many pages as the changes fill; additions that are only counted take one place", () => {
    const record = aJudgedRecord({
      events: Array.from({ length: 101 }, (_, index) => anEvent({ id: `2023-03-01-event-${index}` })),
      lines: [aLine({ changes: [added, corrected("2025-02-01", false)] })],
    });
    const pages = [1, 2].map((page) => changesPage(record, page, 3));
    expect(pages.map(({ head, days }) => [head.path, days.map(({ summary }) => summary)])).toEqual([
      ["/changes/", ["1 correction", "105 additions"]],
      ["/changes/page/2/", ["105 additions"]],
    ]);
    expect(pages.map(({ days }) => days.at(-1)?.additions.map(({ count }) => count))).toEqual([
      ["1 warning", "101 events"],
      ["1 line", "1 actor", "1 source"],
    ]);
  });
});
