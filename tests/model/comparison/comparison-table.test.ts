import { describe, expect, test } from "vitest";

import { type ComparedRows, comparisonTable, spreadOf } from "../../../src/model/comparison/comparison-table";
import { selectionOf } from "../../../src/model/comparison/comparable";
import type { Entries } from "../../../src/model/archive";
import type { ComparedFacet } from "../../../src/model/comparison/comparison-address";
import { aLine, anAnswer, anEvent, aWarning, on } from "../../builders";
import { aComparable } from "./compared";

/** So many lines of each side; the first `crossed` of each are crossed after 50 days and answered 4 days later. */
function someLines(numbers: Readonly<Record<string, { readonly lines: number; readonly crossed: number }>>) {
  const all = Object.entries(numbers).flatMap(([side, { lines, crossed }]) =>
    Array.from({ length: lines }, (_, place) => ({ side, id: `${side}-${place}`, isCrossed: place < crossed })),
  );
  return {
    lines: all.map(({ id, side }) => aLine({ id, side: side as "russia" })),
    warnings: all.map(({ id, side }) => aWarning({ id: `2023-01-10-${id}`, line: id, side: side as "russia" })),
    events: all
      .filter(({ isCrossed }) => isCrossed)
      .flatMap(({ id, side }) => [
        anEvent({
          id: `2023-03-01-${id}`,
          sides: [side === "russia" ? "united-states" : "russia"],
          answers: [anAnswer({ warning: `2023-01-10-${id}` })],
        }),
        anEvent({
          id: `2023-03-05-${id}`,
          date: on("2023-03-05"),
          sides: [side as "russia"],
          answers: [anAnswer({ warning: `2023-01-10-${id}`, relation: "stated-consequence" })],
        }),
      ]),
  } satisfies Partial<Entries>;
}

function tableOf(entries: Partial<Entries>, facet: ComparedFacet, values: readonly string[]) {
  const comparable = aComparable(entries);
  return comparisonTable(values.map((value) => selectionOf(comparable, { facet, value })));
}

function cellsOf(table: readonly ComparedRows[], heading: string, label: string) {
  const rows = table.find((group) => group.heading === heading)?.rows;
  return rows?.find((each) => each.label === label)?.cells.map(({ text, more }) => [text, more]);
}

const entries = someLines({ russia: { lines: 20, crossed: 6 }, "united-states": { lines: 19, crossed: 2 } });

describe("the table of two selections", () => {
  const table = tableOf(entries, "side", ["russia", "united-states"]);

  test("has every count with its denominator, and percentages from 20 cases on only", () => {
    expect(cellsOf(table, "What was said", "Lines drawn by them")).toEqual([
      ["20", ""],
      ["19", ""],
    ]);
    expect(cellsOf(table, "What became of the lines", "Crossed")).toEqual([
      ["6 of 20", "30%"],
      ["2 of 19", ""],
    ]);
  });

  test("counts what followed among the lines that were crossed", () => {
    const followed = "What followed on those crossed, wholly or partly";
    expect(cellsOf(table, followed, "Stated consequence carried out")).toEqual([
      ["6 of 6", ""],
      ["2 of 2", ""],
    ]);
    expect(cellsOf(table, followed, "No response on record")?.map(([text]) => text)).toEqual(["0 of 6", "0 of 2"]);
  });

  test("gives the median and the range of days, with the lines they are of", () => {
    const days = "Days: the median, and from the fewest to the most";
    expect(cellsOf(table, days, "From the first warning until crossed")).toEqual([
      ["50 days", "50, 6 lines"],
      ["50 days", "50, 2 lines"],
    ]);
    expect(cellsOf(table, days, "From the crossing to the act that answered it")?.[0]).toEqual([
      "4 days",
      "4, 6 lines",
    ]);
  });

  test("every division adds up to the lines it is of", () => {
    for (const heading of ["What became of the lines", "What followed on those crossed, wholly or partly"]) {
      const cells = table
        .find((group) => group.heading === heading)
        ?.rows.map(({ cells: [russia] }) => russia?.text ?? "");
      const parts = cells?.map((text) => text.split(" of ").map(Number)) ?? [];
      expect(parts.reduce((sum, [count = 0]) => sum + count, 0)).toBe(parts[0]?.[1]);
    }
  });

  test("has the same rows whatever is compared, so that they can be read across", () => {
    const labels = (groups: readonly ComparedRows[]) => groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels(tableOf(entries, "year", ["2023"]))).toEqual(labels(table.slice(0, -1)));
  });

  test("says where there is no case", () => {
    const empty = tableOf({}, "side", ["russia"]);
    expect(cellsOf(empty, "What followed on those crossed, wholly or partly", "Answered in words only")).toEqual([
      ["no case", ""],
    ]);
    expect(
      cellsOf(empty, "Days: the median, and from the fewest to the most", "From the first warning until crossed"),
    ).toEqual([["no case", ""]]);
  });
});

test("the share of stated acts carried out is given by side and theme only, with what it leaves out", () => {
  const shares = (facet: ComparedFacet, value: string) =>
    tableOf(
      {
        ...entries,
        warnings: entries.warnings.map((each, place) =>
          place === 0 ? { ...each, consequenceForm: "risk" as const } : each,
        ),
      },
      facet,
      [value],
    ).find(({ heading }) => heading.startsWith("Where a specific act"))?.rows[0]?.cells;
  expect(shares("side", "russia")).toEqual([{ text: "5 of 5", more: "1 left out" }]);
  expect(shares("theme", "arms-supply")).toEqual([{ text: "7 of 7", more: "1 left out" }]);
  expect(shares("actor", "a-president")).toBeUndefined();
});

describe("the spread of numbers of days", () => {
  const days = (...written: readonly (number | readonly [number, number])[]) =>
    written.map((each) => (typeof each === "number" ? { least: each, most: each } : { least: each[0], most: each[1] }));

  test("is the middle one of an odd number, and half-way between the middle two of an even one", () => {
    expect(spreadOf(days(5, 100, 7))?.median).toEqual({ least: 7, most: 7 });
    expect(spreadOf(days(4, 100, 7, 1))?.median).toEqual({ least: 5.5, most: 5.5 });
  });

  test("says no more than inexact dates do", () => {
    expect(spreadOf(days(3, [10, 40], 66))).toEqual({
      cases: 3,
      median: { least: 10, most: 40 },
      range: { least: 3, most: 66 },
    });
  });

  test("of nothing is nothing", () => {
    expect(spreadOf([])).toBeNull();
  });
});
