import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf } from "../../src/model/dates";
import { endOfThinYears } from "../../src/model/time-axis";
import { placeDate, timeScale, timeTicks } from "../../src/pictures/time-scale";
import { on } from "../builders";

const days = { first: dayOf("2007-01-01"), last: dayOf("2026-06-30") };
const newYear2021 = dayOf("2021-01-01");

describe("a scale with a break", () => {
  test("gives the thin years an eighth of the width, and the others the rest", () => {
    const scale = timeScale(days, newYear2021);
    expect([days.first, newYear2021, days.last].map(scale.at)).toEqual([0, 0.12, 1]);
  });

  test("never turns back, whatever the break", () => {
    const day = fc.integer({ min: days.first, max: days.last });
    fc.assert(
      fc.property(day, day, day, (breakDay, one, other) => {
        const { at } = timeScale(days, breakDay);
        return one < other ? at(one) < at(other) : at(one) >= at(other);
      }),
    );
  });

  test("has no break outside the days it shows", () => {
    expect(timeScale(days, days.first).breakDay).toBeNull();
    expect(timeScale(days, days.last + 1).breakDay).toBeNull();
  });
});

describe("a date on a scale", () => {
  const scale = timeScale({ first: dayOf("2024-01-01"), last: dayOf("2024-12-31") });

  test("is a place alone where it is exact", () => {
    expect(placeDate(scale, on("2024-01-01"))).toEqual({ at: 0, span: null });
  });

  test("is a span, with its mark in the middle, where only the month is known", () => {
    const { at, span } = placeDate(scale, on("2024-02"));
    expect(span).toEqual({ from: scale.at(dayOf("2024-02-01")), to: scale.at(dayOf("2024-03-01")) });
    expect(at).toBeCloseTo(((span?.from ?? 0) + (span?.to ?? 0)) / 2);
  });
});

describe("the break", () => {
  const crowded = [2021, 2022, 2023].flatMap((year) => Array.from({ length: 30 }, () => on(year)));

  test("comes where the thin years end", () => {
    expect(endOfThinYears([on("2007-02"), on("2014-03-18"), ...crowded])).toBe(newYear2021);
  });

  test("passes over a single fuller year that long emptiness follows", () => {
    expect(endOfThinYears([...[2007, 2008, 2008, 2008].map(on), ...crowded])).toBe(newYear2021);
    expect(endOfThinYears([...[2007, 2020, 2020, 2020, 2020, 2020, 2020].map(on), ...crowded])).toBe(
      dayOf("2020-01-01"),
    );
  });

  test("is not made for a year or two", () => {
    expect(endOfThinYears([on("2019-02"), ...crowded])).toBeNull();
  });

  test("is not made where dates are spread evenly", () => {
    expect(endOfThinYears([2005, 2006, 2007, 2008, 2009].map(on))).toBeNull();
  });

  test("is not made for nothing", () => {
    expect(endOfThinYears([])).toBeNull();
  });
});

describe("the ticks", () => {
  const labels = (scale: ReturnType<typeof timeScale>) => timeTicks(scale).map(({ label }) => label);

  test("name the first of the thin years, and every year after the break", () => {
    const ticks = timeTicks(timeScale(days, newYear2021));
    expect(ticks.map(({ label }) => label)).toEqual(["2007", "2021", "2022", "2023", "2024", "2025", "2026"]);
    expect(ticks.filter(({ isBreak }) => isBreak).map(({ label }) => label)).toEqual(["2021"]);
  });

  test("are months where little time is shown, and the first says of which year", () => {
    expect(labels(timeScale({ first: dayOf("2024-03-20"), last: dayOf("2024-07-20") }))).toEqual([
      "Apr 2024",
      "May",
      "Jun",
      "Jul",
    ]);
  });

  test("leave out a label that would run into another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 8000 }), (length) => {
        const places = timeTicks(timeScale({ first: newYear2021, last: newYear2021 + length })).flatMap(
          ({ at, label }) => (label ? [at] : []),
        );
        return places.length > 0 && places.every((at, index) => index === 0 || at - (places[index - 1] ?? 0) >= 0.09);
      }),
    );
  });
});
