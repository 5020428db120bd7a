import { expect, test } from "vitest";
import { shiftedDate } from "../../scripts/generate/entry-copies";
import { isoPartialDate } from "../../src/model/dates";
import { on } from "../builders";

test.each([
  ["2024-03-01", -1, "2024-02-29"],
  ["2024-03", -20, "2024-02"],
  ["2024-03", -10, "2024-03"],
  ["2024", -200, "2023"],
  ["2024", 0, "2024"],
])("%s moved by %i days is %s, as exact as before", (date, days, moved) => {
  expect(isoPartialDate(shiftedDate(on(date), days))).toBe(moved);
});
