import { expect, test } from "vitest";

import type { AftermathEvent } from "../../src/model/archive";
import { restraintPage, type RestraintView } from "../../src/views/restraint-page";
import { aLine, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

const heldBack = anEvent({ id: "2023-03-01-held", answers: [anAnswer({ relation: "restraint" })] });

function onlyCase(...others: readonly AftermathEvent[]): RestraintView | undefined {
  return restraintPage(aJudgedRecord({ events: [heldBack, ...others] })).themes[0]?.rows[0]?.cases[0];
}

const crossing = (date: string) => anEvent({ id: `${date}-crossing`, date: on(date), answers: [anAnswer()] });

test("the heading counts cases and lines, and each theme its cases", () => {
  const elsewhere = aWarning({ id: "2023-01-11-elsewhere", date: on("2023-01-11"), line: "another-line" });
  const answers = [aWarning(), elsewhere].map(({ id }) => anAnswer({ warning: id, relation: "restraint" }));
  const { heading, themes, counts } = restraintPage(
    aJudgedRecord({
      lines: [aLine(), aLine({ id: "another-line", themes: ["armour"] })],
      warnings: [aWarning(), elsewhere],
      events: [anEvent({ ...heldBack, answers })],
    }),
  );
  expect(heading).toBe("2 cases on 2 lines");
  expect(themes.map(({ heading }) => heading)).toEqual(["Arms supply: 1 case", "Armour: 1 case"]);
  expect(counts.map(({ link, count }) => [link, count])).toEqual([
    [{ name: "Arms supply", href: "#arms-supply" }, "1 case"],
    [{ name: "Armour", href: "#armour" }, "1 case"],
  ]);
});

test("a restraint that nothing ended lasts so far, up to the as-of date", () => {
  expect(onlyCase()?.length).toEqual({ days: "1,036 days", until: "so far, up to 31 December 2025", notes: [] });
});

test("a restraint ended by a crossing says so", () => {
  expect(onlyCase(crossing("2023-03-11"))?.length).toMatchObject({
    days: "10 days",
    until: "until the line was crossed",
  });
});

test("a restraint after a crossing says how long before it the line was crossed", () => {
  expect(onlyCase(crossing("2023-02-01"))?.length).toEqual({
    days: "1,036 days",
    until: "so far, up to 31 December 2025",
    notes: ["The line had first been crossed 28 days before it."],
  });
});

test("each case names its testimony and the warnings it followed", () => {
  const only = onlyCase();
  expect(only?.tie).toMatchObject({ basis: "It is the act that was named.", facts: "As a source reports." });
  expect(only?.statements).toEqual([{ name: "10 Jan 2023", href: "/warnings/2023-01-10-a-warning/" }]);
});
