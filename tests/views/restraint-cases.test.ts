import { expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { restraintCases, type RestraintCase } from "../../src/views/restraint-page";
import { aLine, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

const heldBack = anEvent({
  id: "2023-03-01-held-back",
  answers: [anAnswer({ relation: "restraint", basis: "The escalation was feared." })],
});

function casesOf(overrides: Partial<Entries>): readonly RestraintCase[] {
  const { archive, judgements } = aJudgedRecord(overrides);
  return restraintCases(archive, judgements);
}

function onlyCase(overrides: Partial<Entries>): RestraintCase {
  const [only, ...others] = casesOf(overrides);
  if (!only || others.length > 0) throw new Error("There is not one case.");
  return only;
}

const crossed = (date: string, relation: "crossing" | "partial-crossing" = "crossing") =>
  anEvent({ id: `${date}-crossed`, date: on(date), answers: [anAnswer({ relation })] });

test("a restraint lasts so far where nothing crossed the line after it", () => {
  const { length, inPart, afterCrossing } = onlyCase({ events: [heldBack] });
  expect(length).toMatchObject({ until: "as-of", days: { least: 1036, most: 1036 } });
  expect([inPart, afterCrossing]).toEqual([null, null]);
});

test("a restraint lasts to the first crossing after it", () => {
  const { length } = onlyCase({ events: [heldBack, crossed("2023-04-10"), crossed("2023-03-11")] });
  expect(length).toMatchObject({ until: "crossing", days: { least: 10, most: 10 } });
});

test("a partial crossing is told apart and does not end it", () => {
  const { length, inPart } = onlyCase({ events: [heldBack, crossed("2023-03-06", "partial-crossing")] });
  expect(length.until).toBe("as-of");
  expect(inPart).toEqual({ least: 5, most: 5 });
});

test("a partial crossing after a full one says nothing more of the restraint", () => {
  const events = [heldBack, crossed("2023-03-11"), crossed("2023-04-10", "partial-crossing")];
  expect(onlyCase({ events }).inPart).toBeNull();
});

test("a crossing that came first does not end it either", () => {
  const { length, afterCrossing } = onlyCase({ events: [crossed("2023-02-01"), heldBack] });
  expect(length.until).toBe("as-of");
  expect(afterCrossing).toEqual({ least: 28, most: 28 });
});

test("a restraint known by its year only lasts a range of days", () => {
  const sometime = anEvent({
    ...heldBack,
    id: "2023-held-back",
    date: on("2023"),
    answers: [anAnswer({ relation: "restraint", order: "after" })],
  });
  expect(onlyCase({ events: [sometime] }).length.days).toEqual({ least: 731, most: 1095 });
});

test("a lapse of the line ends it", () => {
  const lapsed = { date: on("2023-03-31"), reason: "It was overtaken.", sources: ["a-source"] };
  const { length } = onlyCase({ warnings: [aWarning({ lapsed })], events: [heldBack] });
  expect(length).toMatchObject({ until: "lapse", days: { least: 30, most: 30 } });
});

test("an act tied to several statements of a line is one case, and of two lines two", () => {
  const again = aWarning({ id: "2023-02-01-again", date: on("2023-02-01") });
  const elsewhere = aWarning({ id: "2023-02-02-elsewhere", date: on("2023-02-02"), line: "another-line" });
  const answers = [aWarning(), again, elsewhere].map(({ id }) => anAnswer({ warning: id, relation: "restraint" }));
  const cases = casesOf({
    lines: [aLine(), aLine({ id: "another-line" })],
    warnings: [aWarning(), again, elsewhere],
    events: [anEvent({ ...heldBack, answers })],
  });
  expect(cases.map(({ judged, links }) => [judged.line.id, links.length])).toEqual([
    ["a-line", 2],
    ["another-line", 1],
  ]);
});

test("a case that is not confirmed is shown with the reason why it moves nothing", () => {
  expect(onlyCase({ events: [{ ...heldBack, certainty: "claimed" }] }).leftOut).toBe("disputed-evidence");
});

test("an act that merely did not happen is no case", () => {
  expect(casesOf({ events: [] })).toEqual([]);
});
