import { describe, expect, test } from "vitest";

import { comparableOf, foremostSides, isKnownChoice, selectionOf } from "../../../src/model/comparison/comparable";
import { type ComparedFacet, comparedFacets } from "../../../src/model/comparison/comparison-address";
import { linesBySide } from "../../../src/model/lines";
import { judgedLines } from "../../../src/model/record";
import { totalsOf, totalsOfLines } from "../../../src/model/totals";
import { comparisonRecordOf } from "../../../src/views/compare-page";
import { anActor, anAnswer, anEvent, aLine, aWarning, aWeapon, aWithdrawal, on } from "../../builders";
import { aJudgedRecord } from "../../views/judged";
import { aComparable, selected } from "./compared";

const first = aWarning({ id: "2023-01-10-first" });
const again = aWarning({ id: "2023-06-10-again", date: on("2023-06-10"), actor: "a-minister", weapons: ["a-missile"] });
const crossing = anEvent({
  id: "2023-03-01-crossing",
  actors: ["a-minister"],
  weapons: ["a-missile"],
  answers: [anAnswer({ warning: first.id })],
});
const entries = {
  actors: [anActor(), anActor({ id: "a-minister", name: "A Minister" })],
  weapons: [aWeapon()],
  warnings: [first, again],
  events: [crossing],
};

describe("a selection", () => {
  test("holds the warnings that have the value themselves, newest first, and none for what happened afterwards", () => {
    expect(selected(entries, "side", "russia").warnings.map(({ id }) => id)).toEqual([again.id, first.id]);
    expect(selected(entries, "weapon", "a-missile").warnings.map(({ id }) => id)).toEqual([again.id]);
    expect(selected(entries, "actor", "a-minister").warnings.map(({ id }) => id)).toEqual([again.id]);
    expect(selected(entries, "year", "2023").warnings).toHaveLength(2);
    expect(selected(entries, "status", "crossed").warnings.map(({ id }) => id)).toEqual([first.id]);
  });

  test("has its lines judged by its own statements: who spoke after a crossing is not counted as crossed", () => {
    const statuses = (value: string) =>
      selected(entries, "actor", value).lines.map(({ line, derivation }) => [line.id, derivation.lineStatus]);
    expect(statuses("a-president")).toEqual([["a-line", "crossed"]]);
    expect(statuses("a-minister")).toEqual([["a-line", "not-crossed"]]);
  });

  test("counts the days from the selection's own first statement", () => {
    const early = { ...again, id: "2023-02-01-early", date: on("2023-02-01") };
    const answered = { ...crossing, answers: [first, early].map(({ id }) => anAnswer({ warning: id })) };
    const days = (value: string) =>
      selected({ ...entries, warnings: [first, early], events: [answered] }, "actor", value).lines[0]?.derivation
        .daysHeld?.days;
    expect(days("a-president")).toEqual({ least: 50, most: 50 });
    expect(days("a-minister")).toEqual({ least: 28, most: 28 });
  });

  test("of a side has the same totals as the published lines of that side", () => {
    const lines = [aLine(), aLine({ id: "b-line", side: "united-states" })];
    const theirs = aWarning({ id: "2023-01-11-theirs", date: on("2023-01-11"), side: "united-states", line: "b-line" });
    const all = { ...entries, lines, warnings: [...entries.warnings, theirs] };
    const { archive, judgements } = aJudgedRecord(all);
    const published = linesBySide(judgedLines(archive, judgements));
    for (const side of ["russia", "united-states"] as const)
      expect(totalsOfLines(selected(all, "side", side).lines)).toEqual(totalsOfLines(published.get(side) ?? []));
    expect(totalsOf(archive, judgements).all.lines).toBe(2);
  });

  test("leaves out what is withdrawn", () => {
    const gone = aWarning({ id: "2023-01-12-gone", date: on("2023-01-12"), withdrawn: aWithdrawal() });
    const { warnings } = selected({ ...entries, warnings: [first, gone] }, "side", "russia");
    expect(warnings.map(({ id }) => id)).toEqual([first.id]);
  });
});

test("every choice offered has as many warnings as it says", () => {
  const comparable = aComparable(entries);
  for (const facet of comparedFacets)
    for (const { value, count } of comparable.choices[facet])
      expect([facet, value, selectionOf(comparable, { facet, value }).warnings.length]).toEqual([facet, value, count]);
  expect(comparable.choices.actor.map(({ label }) => label)).toEqual(["A Minister", "A President"]);
  expect(comparable.choices.restraint).toEqual([{ value: "none", label: "None on record", count: 2 }]);
});

test("what only happened afterwards is nothing to compare", () => {
  const comparable = aComparable({ ...entries, warnings: [first] });
  expect(isKnownChoice(comparable, { facet: "weapon", value: "a-missile" })).toBe(false);
  expect(isKnownChoice(comparable, { facet: "actor", value: "a-president" })).toBe(true);
  expect(isKnownChoice(comparable, { facet: "actor", value: "a-minister" })).toBe(false);
});

test("each warning comes with the words of what happened then, as its page has them", () => {
  const record = comparisonRecordOf(aJudgedRecord(entries));
  expect(record.warnings[0]?.answer).toBe("Crossed after 50 days. No response on record.");
  expect(comparableOf(record).eventsById.get(crossing.id)?.headline).toBe("Long-range missiles arrive");
});

test("the two sides that warned most are foremost", () => {
  const of = (side: "russia" | "ukraine" | "united-states", count: number) =>
    Array.from({ length: count }, (_, place) => aWarning({ id: `2023-01-10-${side}-${place}`, side, line: side }));
  const lines = (["russia", "ukraine", "united-states"] as const).map((side) => aLine({ id: side, side }));
  const warnings = [...of("russia", 2), ...of("ukraine", 1), ...of("united-states", 3)];
  expect(foremostSides(aComparable({ lines, warnings })).map(({ value }) => value)).toEqual([
    "united-states",
    "russia",
  ]);
  expect(foremostSides(aComparable())).toEqual([{ facet: "side", value: "russia" }]);
});

describe("the choices of each facet", () => {
  const found = (given: Parameters<typeof aComparable>[0], facet: ComparedFacet) =>
    aComparable(given).choices[facet].map(({ label, count }) => [label, count]);

  test("have the names that readers know, and as many warnings as have it themselves", () => {
    expect(found(entries, "side")).toEqual([["Russia", 2]]);
    expect(found(entries, "theme")).toEqual([["Arms supply", 2]]);
    expect(found(entries, "line")).toEqual([["Long-range missiles delivered", 2]]);
    expect(found(entries, "weapon")).toEqual([["A Missile", 1]]);
    expect(found(entries, "kind")).toEqual([["Attacks on the opponent’s supporters", 2]]);
    expect(found(entries, "status")).toEqual([
      ["Crossed", 1],
      ["Not crossed so far", 1],
    ]);
    expect(found(entries, "response")).toEqual([["No response on record", 1]]);
  });

  test("have restraint under the time when it began", () => {
    const held = anEvent({ answers: [anAnswer({ warning: first.id, relation: "restraint" })] });
    expect(found({ ...entries, events: [held] }, "restraint")).toEqual([
      ["Before any crossing", 1],
      ["None on record", 1],
    ]);
  });

  test("have years from the newest on", () => {
    const later = { ...again, id: "2024-06-10-again", date: on("2024-06-10") };
    const between = { ...again, id: "2024-02-10-between", date: on("2024-02-10") };
    expect(found({ ...entries, warnings: [first, later, between] }, "year")).toEqual([
      ["2024", 2],
      ["2023", 1],
    ]);
  });

  test("have lines by the alphabet, capitals or not", () => {
    const lines = ["f-16s arrive", "Ships sail", "ATACMS arrive", "Drones fly"].map((headline, place) =>
      aLine({ id: `line-${place}`, headline }),
    );
    const warnings = lines.map(({ id }) => aWarning({ id: `2023-01-10-${id}`, line: id }));
    expect(found({ lines, warnings }, "line").map(([label]) => label)).toEqual([
      "ATACMS arrive",
      "Drones fly",
      "f-16s arrive",
      "Ships sail",
    ]);
  });
});

test("of a value that no warning has, there is nothing to compare, under the value's own name", () => {
  expect(selected(entries, "actor", "nobody")).toMatchObject({ label: "nobody", warnings: [], lines: [] });
  expect(selected(entries, "actor", "a-minister").label).toBe("A Minister");
});
