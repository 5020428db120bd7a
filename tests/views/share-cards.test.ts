import { describe, expect, test } from "vitest";

import { actorCard, eventCard, lineCard, recordCard, warningCard, weaponCard } from "../../src/views/share-cards";
import { aLine, anActor, anAnswer, anEvent, aWarning, aWeapon, on } from "../builders";
import { aJudgedRecord } from "./judged";

describe("the picture of a warning", () => {
  test("says when, who and in what office, and how long the line held", () => {
    const record = aJudgedRecord({ events: [anEvent({ answers: [anAnswer()] })] });
    expect(warningCard(record, aWarning({ role: "Head of state" }))).toMatchObject({
      kind: "Warning",
      byline: "10 January 2023 · A President, Head of state",
      motif: { of: "line", status: "crossed", held: { number: "50", unit: "days until crossed" } },
      asOf: "As of 31 December 2025",
    });
  });

  test("gives the date no more exactly than it is known", () => {
    const warning = aWarning({ date: on("2023-01") });
    expect(warningCard(aJudgedRecord({ warnings: [warning] }), warning).byline).toMatch(/^January 2023 · /);
  });

  test("says what happened then", () => {
    const record = aJudgedRecord({ events: [anEvent({ answers: [anAnswer()] })] });
    expect(warningCard(record, aWarning())).toMatchObject({
      answer: "Crossed after 50 days. No response on record.",
      chips: [],
    });
  });

  test("counts no days of a line too vague to test", () => {
    const warning = aWarning({ explicitness: "veiled" });
    expect(warningCard(aJudgedRecord({ warnings: [warning] }), warning).motif).toEqual({
      of: "line",
      status: "not-testable",
      held: null,
    });
  });
});

describe("the picture of an event", () => {
  const earlier = aWarning({ id: "2022-01-10-earlier", date: on("2022-01-10"), headline: "An earlier warning" });

  test("names the latest of the warnings it crossed, and how long after it the event came", () => {
    const event = anEvent({ answers: [anAnswer({ warning: earlier.id }), anAnswer()] });
    const card = eventCard(aJudgedRecord({ warnings: [earlier, aWarning()], events: [event] }), event);
    expect(card.detail).toBe(
      "After the warning of 10 January 2023: Long-range missiles would bring an answer, and 1 more",
    );
    expect(card.motif).toMatchObject({ status: "crossed", held: { number: "50", unit: "days later" } });
  });

  test("names a warning it crossed before one it only commented on", () => {
    const event = anEvent({ answers: [anAnswer({ warning: earlier.id }), anAnswer({ relation: "rhetoric" })] });
    const card = eventCard(aJudgedRecord({ warnings: [earlier, aWarning()], events: [event] }), event);
    expect(card.detail).toContain("An earlier warning");
    expect(card.chips.map(({ label }) => label)).toEqual(["Crossed", "Words"]);
  });

  test("counts no days where no source shows that it came after the warning", () => {
    const event = anEvent({ date: on("2023-01"), answers: [anAnswer()] });
    expect(eventCard(aJudgedRecord({ events: [event] }), event).motif).toMatchObject({ held: null });
  });

  test("says what is not confirmed", () => {
    const event = anEvent({ certainty: "disputed", answers: [anAnswer()] });
    expect(eventCard(aJudgedRecord({ events: [event] }), event).chips.at(-1)?.label).toBe("Disputed");
  });

  test("has no rule where the event answers no warning", () => {
    const event = anEvent();
    expect(eventCard(aJudgedRecord({ events: [event] }), event).motif).toEqual({ of: "nothing" });
  });
});

test("the picture of a line says how often and since when it was stated", () => {
  const second = aWarning({ id: "2024-02-warning", date: on("2024-02") });
  const record = aJudgedRecord({ warnings: [aWarning(), second] });
  expect(lineCard(record, aLine()).byline).toBe("Russia · 2 statements, the first on 10 January 2023");
});

test("the picture of an actor has a stroke for each line they drew, not for each statement", () => {
  const warnings = [aWarning(), aWarning({ id: "2023-02-01-again" }), aWarning({ id: "2023-03-other", line: "other" })];
  const record = aJudgedRecord({ warnings, lines: [aLine(), aLine({ id: "other" })] });
  const card = actorCard(record, anActor());
  expect(card.motif).toEqual({ of: "lines", statuses: ["not-crossed", "not-crossed"] });
  expect(card.detail).toBe("3 warnings on 2 lines, 2023");
  expect(card.chips.map(({ label }) => label)).toEqual(["2 not crossed so far"]);
});

test("a name in letters that the typefaces lack is left to the page", () => {
  const named = (text: string) => anActor({ nameOriginal: { text, lang: "he" } });
  expect(actorCard(aJudgedRecord(), named("Владимир Путин")).original).toBe("Владимир Путин");
  expect(actorCard(aJudgedRecord(), named("בנימין נתניהו")).original).toBeNull();
});

test("the picture of a weapon system that nothing names has neither rule nor count", () => {
  const card = weaponCard(aJudgedRecord(), aWeapon());
  expect(card).toMatchObject({ detail: null, chips: [], motif: { of: "nothing" } });
});

test("the picture of the record has a stroke for each line, in the order in which they were first drawn", () => {
  const veiled = aWarning({ id: "2021-01-01-veiled", date: on("2021-01-01"), line: "vague", explicitness: "veiled" });
  const record = aJudgedRecord({ warnings: [aWarning(), veiled], lines: [aLine(), aLine({ id: "vague" })] });
  expect(recordCard(record).motif).toEqual({ of: "lines", statuses: ["not-testable", "not-crossed"] });
});
