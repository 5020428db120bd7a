import { expect, test } from "vitest";

import { timelineOrder } from "../../src/model/timeline-order";

const day = { id: "day", date: { year: 2024, month: 9, day: 12 } };
const month = { id: "month", date: { year: 2024, month: 9 } };
const firstOfMonth = { id: "first-of-month", date: { year: 2024, month: 9, day: 1 } };
const nextYear = { id: "next-year", date: { year: 2025 } };

test("the newest comes first, and a month stands by its first possible day, before that day itself", () => {
  expect(timelineOrder([month, nextYear, firstOfMonth, day])).toEqual([nextYear, day, month, firstOfMonth]);
});

test("two of one date stand by their ids, downwards, and the list given stays as it was", () => {
  const given = [
    { ...day, id: "a" },
    { ...day, id: "b" },
  ];
  expect(timelineOrder(given).map(({ id }) => id)).toEqual(["b", "a"]);
  expect(given.map(({ id }) => id)).toEqual(["a", "b"]);
});
