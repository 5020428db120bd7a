import { expect, test } from "vitest";

import { pairsPerPage } from "../../src/model/paging";
import { timelinePageCount, timelineView } from "../../src/views/timeline-page";
import { aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

/** One warning a month, oldest first. */
function monthly(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const month = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    return aWarning({ id: `${month}-a-warning`, date: on(month) });
  });
}

test("pairs are grouped by year and month, newest first", () => {
  const view = timelineView(aJudgedRecord({ warnings: monthly(14), events: [] }), 1);
  expect(view.groups.map(({ year }) => year)).toEqual([2001, 2000]);
  expect(view.groups[0]?.months.map(({ key, label }) => `${key} ${label}`)).toEqual([
    "2001-02 February",
    "2001-01 January",
  ]);
});

test("a warning of which only the year is known stands in a group of its own", () => {
  const view = timelineView(
    aJudgedRecord({ warnings: [aWarning({ id: "2023-a-warning", date: on("2023") })], events: [] }),
    1,
  );
  expect(view.groups[0]?.months.map(({ key, label }) => `${key} ${label}`)).toEqual(["2023 Month not known"]);
});

test("a page is full before the list goes on on the next", () => {
  const record = aJudgedRecord({ warnings: monthly(pairsPerPage + 1), events: [] });
  expect(timelinePageCount(record)).toBe(2);
  const [first, second] = [timelineView(record, 1), timelineView(record, 2)];
  expect(first.head.pager).toMatchObject({ previous: null, next: "/page/2/" });
  expect(second.head.pager).toMatchObject({ previous: "/", next: null });
  expect(second.groups.flatMap(({ months }) => months.flatMap(({ pairs }) => pairs.map(({ id }) => id)))).toEqual([
    "2000-01-a-warning",
  ]);
});

test("the year index leads to the page that holds the year", () => {
  const record = aJudgedRecord({ warnings: monthly(pairsPerPage + 1), events: [] });
  const years = timelineView(record, 1).years;
  expect(years.at(-2)).toEqual({ name: "2001", href: "#year-2001" });
  expect(timelineView(record, 2).years.at(-2)).toEqual({ name: "2001", href: "/#year-2001" });
});
