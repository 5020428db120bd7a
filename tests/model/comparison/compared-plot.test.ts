import { describe, expect, test } from "vitest";

import { selectionOf } from "../../../src/model/comparison/comparable";
import {
  comparedStrip,
  comparedTime,
  mostStanding,
  plottedAxis,
  plottedMarks,
  standingPath,
} from "../../../src/model/comparison/compared-plot";
import { dayOf } from "../../../src/model/dates";
import type { Relation } from "../../../src/model/terms/event";
import type { EventSide } from "../../../src/model/terms/side";
import { aLine, anAnswer, anEvent, aWarning, on } from "../../builders";
import { aComparable } from "./compared";

describe("compared moments", () => {
  const lines = ["a", "b"].map((id) => aLine({ id }));
  const warnings = ["a", "b"].map((line) => aWarning({ id: `2023-01-10-${line}`, line }));
  const answersBoth = (relation: "crossing" | "rhetoric" | "restraint") =>
    warnings.map(({ id }) => anAnswer({ warning: id, relation }));
  const crossing = anEvent({ id: "2023-03-01-crossing", answers: answersBoth("crossing") });
  const words = anEvent({ id: "2023-03-02-words", sides: ["russia"], answers: answersBoth("rhetoric") });
  const disputed = anEvent({ id: "2023-03-03-held", certainty: "disputed", answers: answersBoth("restraint") });

  function timeOf(events: readonly ReturnType<typeof anEvent>[]) {
    const comparable = aComparable({ lines, warnings, events });
    return comparedTime(comparable, selectionOf(comparable, { facet: "side", value: "russia" }));
  }

  test("what counts is drawn once, with every line it counts for; words and what is left out are not", () => {
    const { moments } = timeOf([crossing, words, disputed]);
    expect(moments.map(({ id, lane, lines: of }) => [id, lane, of.map((line) => line.id)])).toEqual([
      ["2023-01-10-a", "said", ["a"]],
      ["2023-01-10-b", "said", ["b"]],
      ["2023-03-01-crossing", "crossed", ["a", "b"]],
    ]);
  });

  test("an event that is one thing to one line and another to another is drawn as both", () => {
    const both = anEvent({
      id: "2023-03-01-both",
      answers: [
        anAnswer({ warning: "2023-01-10-a" }),
        anAnswer({ warning: "2023-01-10-b", relation: "partial-crossing", missing: "scale" }),
      ],
    });
    const { moments } = timeOf([both]);
    expect(moments.filter(({ id }) => id === both.id).map(({ kind }) => kind)).toEqual([
      "crossing",
      "partial-crossing",
    ]);
  });

  test("a line stands from its first warning to its crossing, and one that nothing crossed to the as-of date", () => {
    const onlyA = { ...crossing, answers: [anAnswer({ warning: "2023-01-10-a" })] };
    const { stretches } = timeOf([onlyA]);
    expect(stretches.map(({ kind, from, to, open }) => [kind, to - from, open])).toEqual([
      ["standing", 50, false],
      ["standing", 1086, true],
    ]);
  });

  test("each kind of thing that counts has its lane", () => {
    const only = (relation: Relation, id: string, side: EventSide = "russia") =>
      anEvent({
        id,
        date: on("2023-04-01"),
        sides: [side],
        answers: [anAnswer({ warning: "2023-01-10-a", relation })],
      });
    const { moments } = timeOf([
      crossing,
      only("stated-consequence", "2023-04-01-announced"),
      only("other-response", "2023-04-01-else"),
      only("restraint", "2023-04-01-held", "united-states"),
    ]);
    expect(moments.slice(3).map(({ id, lane }) => [id, lane])).toEqual([
      ["2023-04-01-announced", "answered"],
      ["2023-04-01-else", "answered"],
      ["2023-04-01-held", "restraint"],
    ]);
  });

  test("the span of an inexact date is kept", () => {
    const comparable = aComparable({ warnings: [aWarning({ date: on("2023-01") })] });
    const { moments } = comparedTime(comparable, selectionOf(comparable, { facet: "year", value: "2023" }));
    expect(moments[0]?.span).toEqual({ first: 19358, last: 19388 });
  });
});

describe("compared plot", () => {
  const warnings = [
    aWarning({ date: on("2023-01-10") }),
    aWarning({ id: "2023-01-14-again", date: on("2023-01-14") }),
    aWarning({ id: "2023-06-01-later", date: on("2023-06") }),
    aWarning({ id: "2023-07-01-else", line: "another-line", side: "united-states", date: on("2023-07-01") }),
  ];
  const lines = [aLine(), aLine({ id: "another-line", side: "united-states" })];
  const events = [anEvent({ date: on("2023-03-01"), answers: [anAnswer()] })];
  const comparable = aComparable({ warnings, lines, events });
  const russia = selectionOf(comparable, { facet: "side", value: "russia" });
  const time = comparedTime(comparable, russia);

  describe("the marks of a lane", () => {
    test("that would lie on one another are one, which says how many and when", () => {
      const marks = plottedMarks(time, "said", 10);
      expect(marks.map(({ label }) => label)).toEqual([
        "2 statements, January 2023",
        expect.stringMatching(/^June 2023, Said: /),
      ]);
      expect(marks[0]).toMatchObject({ span: { first: dayOf("2023-01-10"), last: dayOf("2023-01-14") } });
    });

    test("are told apart on a finer scale", () => {
      expect(plottedMarks(time, "said", 2)).toHaveLength(3);
    });

    test("stand in the middle of all days an inexact date may mean", () => {
      expect(plottedMarks(time, "said", 2).at(-1)?.day).toBe(dayOf("2023-06-16"));
    });
  });

  describe("marks of different kinds in one lane", () => {
    const answer = (relation: Relation, date: string) =>
      anEvent({ id: `${date}-answer`, date: on(date), sides: ["russia"], answers: [anAnswer({ relation })] });
    const answers = [
      answer("other-response", "2023-03-02"),
      answer("stated-consequence", "2023-03-05"),
      answer("other-response", "2023-03-20"),
    ];
    const answered = aComparable({ warnings, lines, events: [...events, ...answers] });
    const told = comparedTime(answered, selectionOf(answered, russia.chosen));

    test("are not made one", () => {
      expect(plottedMarks(told, "answered", 1000).map(({ label }) => label)).toEqual([
        "5 March 2023, What was said to follow: Long-range missiles arrive",
        "2 other acts, March 2023",
      ]);
    });

    test("stand in the order of time", () => {
      const days = plottedMarks(told, "answered", 2).map(({ day }) => day);
      expect(days).toEqual(["2023-03-02", "2023-03-05", "2023-03-20"].map(dayOf));
    });
  });

  test("one axis holds the moments of all selections and the as-of date", () => {
    const other = comparedTime(comparable, selectionOf(comparable, { facet: "side", value: "united-states" }));
    const { bounds, opening, earlier } = plottedAxis([time, other], dayOf("2025-12-31"));
    expect(bounds.start).toBeLessThan(dayOf("2023-01-10"));
    expect(bounds.end).toBeGreaterThan(dayOf("2025-12-31"));
    expect([opening.start >= bounds.start, opening.end <= bounds.end, earlier]).toEqual([true, true, 0]);
  });

  test("what is shown at first ends a little after the as-of date", () => {
    expect(plottedAxis([time], dayOf("2025-12-31")).opening.end).toBe(dayOf("2026-01-24"));
  });

  test("years before the bulk are left out at first, and said to be there", () => {
    const many = ["2022-01-01", "2022-05-01", "2023-02-01", "2023-05-01", "2024-02-01", "2024-05-01"];
    const dated = [...many, "2008-04-01"].map((date) => aWarning({ id: `${date}-warning`, date: on(date) }));
    const long = aComparable({ warnings: dated });
    const axis = plottedAxis([comparedTime(long, selectionOf(long, russia.chosen))], dayOf("2025-12-31"));
    expect(axis.earlier).toBe(1);
    expect(axis.opening.start).toBeGreaterThan(axis.bounds.start);
  });

  test("a ribbon is cut where the window ends, and empty outside of it", () => {
    const window = { start: dayOf("2023-02-01"), end: dayOf("2023-02-11") };
    expect(mostStanding([time], window)).toBe(1);
    expect(standingPath(time, "standing", window, 1)).toMatch(/^M0 .*H1000/);
    expect(standingPath(time, "standing", { start: 0, end: 10 }, 1)).toBe("");
  });

  /** From where to where a ribbon of one line reaches; empty for none. */
  const reachOf = (path: string) => [...path.matchAll(/[MH](\d+)/g)].slice(0, 2).map(([, place]) => Number(place));

  test("a ribbon is drawn where lines stand, in thousandths of what is shown", () => {
    const year = { start: dayOf("2023-01-10"), end: dayOf("2023-03-01") + 50 };
    expect(reachOf(standingPath(time, "standing", year, 1))).toEqual([0, 500]);
    expect(standingPath(time, "trace", year, 1)).toBe("");
    const late = { start: dayOf("2023-01-10") - 50, end: dayOf("2023-01-10") + 50 };
    expect(reachOf(standingPath(time, "standing", late, 1))).toEqual([500, 1000]);
  });

  test("however short a line stood, something of it is drawn, and nothing once it ends where the window begins", () => {
    const decades = { start: dayOf("2023-01-10"), end: dayOf("2023-01-10") + 1_000_000 };
    expect(reachOf(standingPath(time, "standing", decades, 1))).toEqual([0, 1]);
    const after = { start: dayOf("2023-03-01"), end: dayOf("2023-04-01") };
    expect(standingPath(time, "standing", after, 1)).toBe("");
    const before = { start: dayOf("2022-12-01"), end: dayOf("2023-01-10") };
    expect(standingPath(time, "standing", before, 1)).toBe("");
  });

  test("as many lines stand at once as in the selection with the most", () => {
    const other = comparedTime(comparable, selectionOf(comparable, { facet: "side", value: "united-states" }));
    const all = comparedTime(comparable, selectionOf(comparable, { facet: "year", value: "2023" }));
    const early = { start: dayOf("2023-01-01"), end: dayOf("2023-12-31") };
    expect([mostStanding([time, other], early), mostStanding([], early)]).toEqual([1, 1]);
    expect(mostStanding([all], early)).toBe(1);
    const reopened = aComparable({ warnings, lines });
    const both = comparedTime(reopened, selectionOf(reopened, { facet: "year", value: "2023" }));
    expect(mostStanding([time, both], early)).toBe(2);
  });

  test("restraint on record is told beside the selection's own lines that were not crossed", () => {
    const held = aComparable({
      warnings,
      lines,
      events: [anEvent({ answers: [anAnswer({ relation: "restraint" })] })],
    });
    const { groups } = comparedStrip(held, selectionOf(held, russia.chosen));
    expect(groups.map(({ words }) => words)).toContain("not crossed, 1 of them with restraint on record");
  });

  test("the strip has the selection's own lines in red, each where its own statements put it", () => {
    const strip = comparedStrip(comparable, russia);
    expect(strip.lead).toBe("Their 1 line, among the 2 of the record");
    expect(strip.groups.map(({ count, words }) => `${count} ${words}`)).toEqual([
      "1 crossed",
      "0 partly crossed",
      "0 not crossed",
      "0 too vague to test",
    ]);
  });
});
