import { describe, expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { dayOf } from "../../src/model/dates";
import { judgedLines } from "../../src/model/record";
import { wholePicture } from "../../src/pictures/line-picture";
import { lineRule } from "../../src/pictures/line-row";
import { timeScale } from "../../src/pictures/time-scale";
import { aLine, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "../views/judged";

const asOf = "2025-12-31";
const scale = timeScale({ first: dayOf("2023-01-01"), last: dayOf(asOf) });

function eventOn(date: string, answer: Parameters<typeof anAnswer>[0]) {
  return anEvent({ id: `${date}-${answer?.relation ?? "event"}`, date: on(date), answers: [anAnswer(answer)] });
}

function ruleOf(overrides: Partial<Entries>) {
  const { archive, judgements } = aJudgedRecord(overrides);
  const [judged] = judgedLines(archive, judgements);
  return judged ? lineRule(judged, scale, asOf) : [];
}

const warned = scale.at(dayOf("2023-01-10"));
const crossing = eventOn("2024-03-01", { relation: "crossing" });
const partialCrossing = eventOn("2023-06-01", { relation: "partial-crossing", missing: "scale" });
const crossed = scale.at(dayOf("2024-03-01"));
const crossedInPart = scale.at(dayOf("2023-06-01"));

describe("the rule of a line", () => {
  test("stands unbroken from the first warning to the first crossing", () => {
    expect(ruleOf({ events: [crossing] })).toEqual([{ kind: "standing", from: warned, to: crossed, open: false }]);
  });

  test("goes on as a trace after a partial crossing, until the full one", () => {
    expect(ruleOf({ events: [partialCrossing, crossing] })).toEqual([
      { kind: "standing", from: warned, to: crossedInPart, open: false },
      { kind: "trace", from: crossedInPart, to: crossed, open: false },
    ]);
  });

  test("goes on as a trace to the as-of date where only a part was crossed", () => {
    expect(ruleOf({ events: [partialCrossing] })).toEqual([
      { kind: "standing", from: warned, to: crossedInPart, open: false },
      { kind: "trace", from: crossedInPart, to: 1, open: true },
    ]);
  });

  test("is open at the as-of date where nothing crossed it", () => {
    expect(ruleOf({})).toEqual([{ kind: "standing", from: warned, to: 1, open: true }]);
  });

  test("ends where the warning was withdrawn or overtaken", () => {
    const lapsed = { date: on("2024-03-01"), reason: "Withdrawn.", sources: ["a-source"] };
    expect(ruleOf({ warnings: [aWarning({ lapsed })] })).toEqual([
      { kind: "standing", from: warned, to: crossed, open: false },
    ]);
  });

  test("is a trace throughout where it is too vague to test", () => {
    expect(ruleOf({ warnings: [aWarning({ explicitness: "veiled" })] })).toEqual([
      { kind: "trace", from: warned, to: 1, open: true },
    ]);
  });

  test("begins and ends in the middle of months where no day is known", () => {
    const [part] = ruleOf({
      warnings: [aWarning({ date: on("2023-02") })],
      events: [eventOn("2024-04", { relation: "crossing" })],
    });
    expect(part?.from).toBeCloseTo(scale.at(dayOf("2023-02-15")), 3);
    expect(part?.to).toBeCloseTo(scale.at(dayOf("2024-04-16")), 3);
  });
});

describe("the whole picture", () => {
  const lines = [
    aLine({ id: "later", themes: ["arms-supply"] }),
    aLine({ id: "first", themes: ["arms-supply", "crimea"] }),
    aLine({ id: "member", themes: ["nato-membership"] }),
    aLine({ id: "never-stated" }),
  ];
  const warnings = [
    aWarning({ id: "2023-01-10-first", line: "first" }),
    aWarning({ id: "2024-01-10-later", line: "later", date: on("2024-01-10") }),
    aWarning({ id: "2024-02-10-later", line: "later", date: on("2024-02-10") }),
    aWarning({ id: "2025-01-10-member", line: "member", date: on("2025-01-10") }),
  ];
  const answers = ["2024-01-10-later", "2024-02-10-later"].map((warning) => anAnswer({ warning }));
  const words = anAnswer({ warning: "2023-01-10-first", relation: "rhetoric" });
  const saidToCross = anAnswer({ warning: "2023-01-10-first", relation: "partial-crossing", missing: "reading" });
  const events = [
    anEvent({ id: "2024-05-01-delivery", date: on("2024-05-01"), answers }),
    anEvent({ id: "2024-05-02-words", date: on("2024-05-02"), sides: ["russia"], answers: [words] }),
    anEvent({ id: "2024-05-03-wider", date: on("2024-05-03"), answers: [saidToCross] }),
  ];
  const record = aJudgedRecord({ lines, warnings, events });
  const picture = wholePicture(record, "All lines over time");

  test("has one row for each line that was stated, by first theme and in the order of first warnings", () => {
    expect(picture.groups.map(({ heading, rows }) => [heading?.theme, rows.map(({ id }) => id)])).toEqual([
      ["NATO membership", ["member"]],
      ["Arms supply", ["first", "later"]],
    ]);
  });

  test("has a mark for every statement, and one for an event that answers two statements of a line", () => {
    const later = picture.groups[1]?.rows[1];
    expect(later?.moments.map(({ mark, view }) => [mark.shape, view.date.iso])).toEqual([
      ["said", "2024-01-10"],
      ["said", "2024-02-10"],
      ["crossing", "2024-05-01"],
    ]);
  });

  test("draws neither words nor what is only said to cross", () => {
    expect(picture.groups[1]?.rows[0]?.moments.map(({ mark }) => mark.shape)).toEqual(["said"]);
  });

  test("names each mark by a row of the table, and no two by the same", () => {
    const moments = picture.groups.flatMap(({ rows }) => rows.flatMap((row) => row.moments));
    expect(moments.map(({ mark }) => mark.name)).toEqual(moments.map(({ id }) => ({ labelledBy: id })));
    expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
  });

  test("says up to when it reaches, and nothing of a break where there is none", () => {
    expect(picture.caption).toContain("As of 31 December 2025.");
    expect(picture.caption.join(" ")).not.toContain("less room");
  });
});
