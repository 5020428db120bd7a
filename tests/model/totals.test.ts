import { describe, expect, test } from "vitest";

import type { AftermathEvent, Entries, Warning } from "../../src/model/archive";
import { spanOf } from "../../src/model/dates";
import { lineProfile, linesByAuthority, linesBySide, linesByTheme } from "../../src/model/lines";
import { judge, judgedLines } from "../../src/model/record";
import { carriedOutShare, totalsOf } from "../../src/model/totals";
import { aLine, anAnswer, anArchive, anEvent, aWarning, aWithdrawal, on } from "../builders";

function totals(entries: Partial<Entries>) {
  const archive = anArchive(entries);
  return totalsOf(archive, judge(archive, { asOf: "2025-12-31", windowDays: 365 }));
}

const lines = [aLine({ id: "red" }), aLine({ id: "white" })];
const warnings = [
  aWarning({ id: "red-1", line: "red" }),
  aWarning({ id: "red-2", line: "red", date: on("2023-02-01") }),
  aWarning({ id: "white-1", line: "white" }),
];
const crossed = anEvent({ id: "c", answers: [anAnswer({ warning: "red-1" }), anAnswer({ warning: "red-2" })] });

describe("totals", () => {
  test("count lines, and the statements that draw them beside", () => {
    const { all, byLineStatus, byResponse, byOutcome } = totals({ lines, warnings, events: [crossed] });
    expect(all).toEqual({ lines: 2, statements: 3 });
    expect(byLineStatus.crossed).toEqual({ lines: 1, statements: 2 });
    expect(byLineStatus["not-crossed"]).toEqual({ lines: 1, statements: 1 });
    expect(byResponse["none-on-record"]).toEqual({ lines: 1, statements: 2 });
    expect(byOutcome["not-crossed"]).toEqual({ lines: 1, statements: 1 });
  });

  test("say 0 where there is none", () => {
    expect(totals({ lines, warnings }).byLineStatus.crossed).toEqual({ lines: 0, statements: 0 });
  });

  test("count every judged line once in each division", () => {
    const { all, byLineStatus, byResponse, byOutcome } = totals({ lines, warnings, events: [crossed] });
    for (const division of [byLineStatus, byResponse, byOutcome])
      expect(Object.values(division).reduce((sum, { lines }) => sum + lines, 0)).toBe(all.lines);
  });

  test("count one response to many lines once", () => {
    const toBoth = [anAnswer({ warning: "red-1" }), anAnswer({ warning: "white-1" })];
    const response = toBoth.map((answer) => ({ ...answer, relation: "other-response" as const }));
    const acted = anEvent({ id: "o", date: on("2023-03-05"), sides: ["russia"], answers: response });
    const counted = totals({ lines, warnings, events: [anEvent({ answers: toBoth }), acted] });
    expect(counted.byResponse["other-response"].lines).toBe(2);
    expect(counted.distinctResponses).toBe(1);
  });

  test("count no response that fell outside the window", () => {
    const late = anEvent({
      id: "late",
      date: on("2025-06-01"),
      sides: ["russia"],
      answers: [anAnswer({ warning: "red-1", relation: "other-response" })],
    });
    expect(totals({ lines, warnings, events: [crossed, late] }).distinctResponses).toBe(0);
  });

  test("count no words among the responses", () => {
    const words = anEvent({
      id: "words",
      date: on("2023-03-05"),
      sides: ["russia"],
      answers: [anAnswer({ warning: "red-1", relation: "rhetoric" })],
    });
    const { byResponse, distinctResponses } = totals({ lines, warnings, events: [crossed, words] });
    expect([byResponse["words-only"].lines, distinctResponses]).toEqual([1, 0]);
  });

  test.each([
    ["before", ["2023-02-01"]],
    ["after", ["2023-04-01"]],
    ["both", ["2023-02-01", "2023-04-01"]],
    ["none", []],
  ] as const)("tell when restraint is on record: %s", (when, dates) => {
    const held = dates.map((date) =>
      anEvent({ id: date, date: on(date), answers: [anAnswer({ warning: "red-1", relation: "restraint" })] }),
    );
    const [red, white] = lines;
    if (!red || !white) throw new Error("two lines");
    const { byRestraint } = totals({ lines: [red], warnings: warnings.slice(0, 2), events: [crossed, ...held] });
    const nothing = { lines: 0, statements: 0 };
    const none = { before: nothing, after: nothing, both: nothing, none: nothing };
    expect(byRestraint).toEqual({ ...none, [when]: { lines: 1, statements: 2 } });
  });

  test("leave out what is withdrawn", () => {
    const withdrawn = aWithdrawal();
    expect(totals({ lines, warnings: warnings.map((warning) => ({ ...warning, withdrawn })) }).all.lines).toBe(0);
    expect(totals({ lines: lines.map((line) => ({ ...line, withdrawn })), warnings }).all.lines).toBe(0);
  });
});

/** A line for each warning, crossed on the same day. */
function crossedLines(
  warnings: readonly Partial<Warning>[],
  more: readonly AftermathEvent[] = [],
  crossedOn = "2023-03-01",
) {
  const archive = anArchive({
    lines: warnings.map(({ side = "russia" }, index) => aLine({ id: `line-${index}`, side })),
    warnings: warnings.map((warning, index) => aWarning({ ...warning, id: `warning-${index}`, line: `line-${index}` })),
    events: [
      anEvent({ date: on(crossedOn), answers: warnings.map((_, index) => anAnswer({ warning: `warning-${index}` })) }),
      ...more,
    ],
  });
  return judgedLines(archive, judge(archive, { asOf: "2025-12-31", windowDays: 365 }));
}

const shareOf = (...material: Parameters<typeof crossedLines>) => carriedOutShare(crossedLines(...material));

const noneLeftOut = { "no-kind-named": 0, "form-not-coded": 0, "risk-invoked": 0, "window-open": 0 };

function statedConsequence(warning: string, degree: "full" | "part"): AftermathEvent {
  const answers = [anAnswer({ warning, relation: "stated-consequence", degree })];
  return anEvent({ id: `answer-to-${warning}`, date: on("2023-03-05"), sides: ["russia"], answers });
}

describe("shares", () => {
  test("are given with the number of cases", () => {
    const share = shareOf(
      [{}, {}, {}],
      [statedConsequence("warning-0", "full"), statedConsequence("warning-1", "part")],
    );
    expect(share).toEqual({ cases: 3, carriedOut: 1, carriedOutInPart: 1, leftOut: noneLeftOut });
  });

  test("leave out a line for which only a risk was invoked, none was coded, or no kind was named", () => {
    const share = shareOf([
      { consequenceForm: "act" },
      { consequenceForm: "reserved" },
      { consequenceForm: "risk" },
      { consequenceForm: null },
      { consequenceKinds: ["escalation-unspecified"] },
      { consequenceKinds: ["none-stated"], consequenceForm: null },
    ]);
    const leftOut = { ...noneLeftOut, "no-kind-named": 2, "form-not-coded": 1, "risk-invoked": 1 };
    expect(share).toMatchObject({ cases: 2, leftOut });
  });

  test("leave out a line whose window is open, answered or not", () => {
    const answered = { ...statedConsequence("warning-0", "full"), date: on("2025-09-05") };
    const share = shareOf([{}, {}], [answered], "2025-09-01");
    expect(share).toEqual({
      cases: 0,
      carriedOut: 0,
      carriedOutInPart: 0,
      leftOut: { ...noneLeftOut, "window-open": 2 },
    });
  });

  test("can be asked of the lines of each side, each authority and each theme that has one", () => {
    const lines = crossedLines([
      { authority: "a" },
      { authority: "c" },
      { authority: "c", side: "united-states", consequenceForm: "risk" },
    ]);
    const casesIn = (groups: ReadonlyMap<string, typeof lines>) =>
      [...groups].map(([key, members]) => [key, carriedOutShare(members).cases]);
    expect(casesIn(linesBySide(lines))).toEqual([
      ["russia", 2],
      ["united-states", 0],
    ]);
    expect(casesIn(linesByAuthority(lines))).toEqual([
      ["a", 1],
      ["c", 1],
    ]);
    expect(casesIn(linesByTheme(lines))).toEqual([["arms-supply", 2]]);
  });

  test("concern crossed lines only", () => {
    const archive = anArchive();
    const lines = judgedLines(archive, judge(archive, { asOf: "2025-12-31", windowDays: 365 }));
    expect(carriedOutShare(lines)).toEqual({ cases: 0, carriedOut: 0, carriedOutInPart: 0, leftOut: noneLeftOut });
  });
});

describe("groups of lines", () => {
  test("count a line under each of its themes", () => {
    const archive = anArchive({ lines: [aLine({ themes: ["armour", "air-power"] })] });
    const lines = judgedLines(archive, judge(archive, { asOf: "2025-12-31", windowDays: 365 }));
    expect([...linesByTheme(lines).keys()]).toEqual(["air-power", "armour"]);
  });

  test("have a line under the highest authority that stated it before its first crossing", () => {
    const archive = anArchive({
      warnings: [
        aWarning({ id: "before", authority: "b" }),
        aWarning({ id: "afterwards", authority: "a", date: on("2024-01-01") }),
      ],
      events: [anEvent({ answers: [anAnswer({ warning: "before" })] })],
    });
    const lines = judgedLines(archive, judge(archive, { asOf: "2025-12-31", windowDays: 365 }));
    expect([...linesByAuthority(lines).keys()]).toEqual(["b"]);
  });
});

describe("the profile of a line", () => {
  const mild = aWarning({
    id: "mild",
    authority: "c",
    consequenceForm: "risk",
    consequenceKinds: ["escalation-unspecified"],
  });
  const firm = aWarning({ id: "firm", date: on("2023-06-01") });

  test("has the highest authority, the firmest form and the kinds of all its statements", () => {
    expect(lineProfile([mild, firm], null)).toEqual({ authority: "a", form: "act", namesKind: true, specific: true });
  });

  test("takes no account of what was said after the first crossing", () => {
    expect(lineProfile([mild, firm], spanOf(on("2023-03-01")))).toEqual({
      authority: "c",
      form: "risk",
      namesKind: false,
      specific: false,
    });
  });

  test("takes in all that does not begin after the last day on which the crossing may lie", () => {
    expect(lineProfile([mild, firm], spanOf(on("2023-05")))?.authority).toBe("c");
    expect(lineProfile([mild, firm], spanOf(on("2023-06")))?.authority).toBe("a");
  });

  test("always takes in the first statement, for without it nothing could be crossed", () => {
    expect(lineProfile([firm], spanOf(on("2023-06")))?.authority).toBe("a");
  });

  test("is not there for a line that nobody stated", () => {
    expect(lineProfile([], null)).toBeNull();
  });
});
