import { describe, expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { judge } from "../../src/model/judgements";
import { totalsOf } from "../../src/model/totals";
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

  test("leave out what is withdrawn", () => {
    const withdrawn = aWithdrawal();
    expect(totals({ lines, warnings: warnings.map((warning) => ({ ...warning, withdrawn })) }).all.lines).toBe(0);
    expect(totals({ lines: lines.map((line) => ({ ...line, withdrawn })), warnings }).all.lines).toBe(0);
  });
});
