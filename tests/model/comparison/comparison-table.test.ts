import { describe, expect, test } from "vitest";

import type { AftermathEvent, Answer, Entries } from "../../../src/model/archive";
import { selectionOf } from "../../../src/model/comparison/comparable";
import type { ComparedFacet } from "../../../src/model/comparison/comparison-address";
import { type ComparedRows, comparisonTable, spreadOf } from "../../../src/model/comparison/comparison-table";
import { responseLabels } from "../../../src/model/terms/outcome";
import type { EventSide } from "../../../src/model/terms/side";
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
  const aTable = () => tableOf(entries, "side", ["russia", "united-states"]);

  test("has every count with its denominator, and percentages from 20 cases on only", () => {
    expect(cellsOf(aTable(), "What was said", "Lines drawn by them")).toEqual([
      ["20", ""],
      ["19", ""],
    ]);
    expect(cellsOf(aTable(), "What became of the lines", "Crossed")).toEqual([
      ["6 of 20", "30%"],
      ["2 of 19", ""],
    ]);
  });

  test("counts what followed among the lines that were crossed", () => {
    const followed = "What followed on those crossed, wholly or partly";
    expect(cellsOf(aTable(), followed, "Stated consequence carried out")).toEqual([
      ["6 of 6", ""],
      ["2 of 2", ""],
    ]);
    expect(cellsOf(aTable(), followed, "No response on record")?.map(([text]) => text)).toEqual(["0 of 6", "0 of 2"]);
  });

  test("gives the median and the range of days, with the lines they are of", () => {
    const days = "Days: the median, and from the fewest to the most";
    expect(cellsOf(aTable(), days, "From the first warning until crossed")).toEqual([
      ["50 days", "50, 6 lines"],
      ["50 days", "50, 2 lines"],
    ]);
    expect(cellsOf(aTable(), days, "From the crossing to the act that answered it")?.[0]).toEqual([
      "4 days",
      "4, 6 lines",
    ]);
  });

  test("every division adds up to the lines it is of", () => {
    for (const heading of ["What became of the lines", "What followed on those crossed, wholly or partly"]) {
      const cells = aTable()
        .find((group) => group.heading === heading)
        ?.rows.map(({ cells: [russia] }) => russia?.text ?? "");
      const parts = cells?.map((text) => text.split(" of ").map(Number)) ?? [];
      expect(parts.reduce((sum, [count = 0]) => sum + count, 0)).toBe(parts[0]?.[1]);
    }
  });

  test("has the same rows whatever is compared, so that they can be read across", () => {
    const labels = (groups: readonly ComparedRows[]) => groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels(tableOf(entries, "year", ["2023"]))).toEqual(labels(aTable().slice(0, -1)));
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

test("no share is given where a side stands beside something that mixes sides", () => {
  const comparable = aComparable(entries);
  const mixed = comparisonTable([
    selectionOf(comparable, { facet: "side", value: "russia" }),
    selectionOf(comparable, { facet: "actor", value: "a-president" }),
  ]);
  expect(mixed.map(({ heading }) => heading)).toHaveLength(6);
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

describe("one selection", () => {
  const held = "From the first warning until crossed";
  const days = "Days: the median, and from the fewest to the most";
  const few = someLines({ russia: { lines: 3, crossed: 2 } });
  const tellOf = (events: readonly AftermathEvent[], heading: string, label: string) =>
    cellsOf(tableOf({ ...few, events: [...few.events, ...events] }, "side", ["russia"]), heading, label);
  const answerTo = (place: number, answer: Partial<Answer>, date = "2023-03-20", side: EventSide = "united-states") =>
    anEvent({
      id: `${date}-${answer.relation}`,
      date: on(date),
      sides: [side],
      answers: [anAnswer({ warning: `2023-01-10-russia-${place}`, ...answer })],
    });

  test("has its warnings beside the lines that they draw", () => {
    expect(tellOf([], "What was said", "Warnings")).toEqual([["3", ""]]);
  });

  test("gives days that differ from the fewest to the most, and of a single line only these", () => {
    expect(tellOf([answerTo(2, { relation: "crossing" }, "2026-01-01")], days, held)).toEqual([
      ["50 days", "50, 2 lines"],
    ]);
    expect(tellOf([answerTo(2, { relation: "crossing" })], days, held)).toEqual([["50 days", "50 to 69, 3 lines"]]);
    const one = someLines({ russia: { lines: 1, crossed: 1 } });
    expect(cellsOf(tableOf(one, "side", ["russia"]), days, held)).toEqual([["50 days", "1 line"]]);
  });

  test("counts a line crossed in part among those crossed", () => {
    const partly = answerTo(2, { relation: "partial-crossing", missing: "scale" });
    expect(tellOf([partly], "What became of the lines", "Partly crossed")).toEqual([["1 of 3", ""]]);
    const followed = "What followed on those crossed, wholly or partly";
    expect(tellOf([partly], followed, "Neither act nor words")).toEqual([["1 of 3", ""]]);
  });

  test("counts what followed without a crossing among the other lines", () => {
    const acted = answerTo(2, { relation: "other-response" }, "2023-03-20", "russia");
    const others = "What followed on the others";
    expect(tellOf([acted], others, responseLabels.unprompted)).toEqual([["1 of 1", ""]]);
    expect(tellOf([], others, responseLabels.unprompted)).toEqual([["0 of 1", ""]]);
  });

  test("counts restraint by when it was, whatever the line", () => {
    const restraint = [answerTo(0, { relation: "restraint" }), answerTo(2, { relation: "restraint" }, "2023-02-01")];
    const rows = tableOf({ ...few, events: [...few.events, ...restraint] }, "side", ["russia"]).find(
      ({ heading }) => heading === "Restraint of the warned side",
    )?.rows;
    expect(rows?.map(({ label, cells }) => [label, cells[0]?.text])).toEqual([
      ["Restraint on record before any crossing", "1 of 3"],
      ["Restraint on record after a crossing, whole or partial", "1 of 3"],
      ["Restraint on record before and after", "0 of 3"],
    ]);
  });

  test("tells of the share what was carried out in part, and where no case is left", () => {
    const heading = "Where a specific act had been announced, the line was crossed and nothing is open any more";
    const inPart = {
      ...few,
      events: few.events.map((event) => ({
        ...event,
        answers: event.answers.map((answer) =>
          answer.warning === "2023-01-10-russia-0" ? { ...answer, degree: "part" as const } : answer,
        ),
      })),
    };
    const label = responseLabels["carried-out"];
    expect(cellsOf(tableOf(inPart, "side", ["russia"]), heading, label)).toEqual([["1 of 2", "1 in part"]]);
    const third = answerTo(2, { relation: "crossing" });
    const oneRisk = few.warnings.map((warning, place) =>
      place === 2 ? { ...warning, consequenceForm: "risk" as const } : warning,
    );
    const both = { ...inPart, warnings: oneRisk, events: [...inPart.events, third] };
    expect(cellsOf(tableOf(both, "side", ["russia"]), heading, label)).toEqual([["1 of 2", "1 in part, 1 left out"]]);
    const risks = few.warnings.map((warning) => ({ ...warning, consequenceForm: "risk" as const }));
    expect(cellsOf(tableOf({ ...few, warnings: risks }, "side", ["russia"]), heading, label)).toEqual([
      ["no case", "2 left out"],
    ]);
  });

  test("where neither act nor words followed, is told so by those words", () => {
    const followed = "What followed on those crossed, wholly or partly";
    expect(tellOf([], followed, "Neither act nor words")).toEqual([["0 of 2", ""]]);
  });
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
