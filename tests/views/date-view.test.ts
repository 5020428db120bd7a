import { expect, test } from "vitest";

import { spanOf } from "../../src/model/dates";
import { afterPhrase, beforePhrase, daysPhrase } from "../../src/model/words";
import { sincePhrase } from "../../src/views/date-view";
import { on } from "../builders";

const after = (warning: string, event: string) => afterPhrase(spanOf(on(warning)), spanOf(on(event)));

test("an event is counted from the warning in days", () => {
  expect(after("2024-09-12", "2024-11-17")).toBe("after 66 days");
  expect(after("2024-09-12", "2024-09-13")).toBe("after 1 day");
});

test("an event on the day of the warning came on the same day", () => {
  expect(after("2024-09-12", "2024-09-12")).toBe("the same day");
});

test("a date known by its month gives a range of days", () => {
  expect(after("2024-09-12", "2024-10")).toBe("after 19 to 49 days");
  expect(after("2024-09-12", "2024-09")).toBe("after at most 18 days");
});

test("seen from the event, a warning lies so many days before it", () => {
  const before = (warning: string, event: string) => beforePhrase(spanOf(on(warning)), spanOf(on(event)));
  expect(before("2024-09-12", "2024-11-17")).toBe("66 days before");
  expect(before("2024-09-12", "2024-10")).toBe("19 to 49 days before");
  expect(before("2024-09-12", "2024-09-12")).toBe("the same day");
});

test("large numbers are grouped", () => {
  expect(daysPhrase({ least: 1110, most: 1110 })).toBe("1,110 days");
});

test("what came before a first warning is counted as before it", () => {
  const warned = spanOf(on("2023-01-10"));
  expect(sincePhrase(warned, spanOf(on("2023-01-01")))).toBe("9 days before");
  expect(sincePhrase(warned, spanOf(on("2023-01-12")))).toBe("after 2 days");
  expect(sincePhrase(warned, spanOf(on("2023-01")))).toBe("after at most 21 days");
});
