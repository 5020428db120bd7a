import { describe, expect, test } from "vitest";

import { eventPage } from "../../src/views/event-page";
import { warningPage } from "../../src/views/warning-page";
import { aLine, anAnswer, anEvent, aSource, aWarning, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const before = aWarning({ id: "2023-01-05-before", date: on("2023-01-05"), headline: "Said before" });
const elsewhere = aWarning({ id: "2023-01-07-elsewhere", date: on("2023-01-07"), line: "another-line" });
const warning = aWarning({ sources: ["b-source", "a-source"] });
const after = aWarning({ id: "2023-01-15-after", date: on("2023-01-15"), headline: "Said after" });
const withdrawn = aWarning({ id: "2023-01-12-withdrawn", date: on("2023-01-12"), withdrawn: aWithdrawal() });

const talk = anEvent({
  id: "2023-02-01-talk",
  date: on("2023-02-01"),
  answers: [anAnswer({ relation: "rhetoric", sources: ["c-source"] })],
});
const delivery = anEvent({ answers: [anAnswer()] });
const gone = anEvent({
  id: "2023-02-10-gone",
  date: on("2023-02-10"),
  answers: [anAnswer()],
  withdrawn: aWithdrawal(),
});

const record = aJudgedRecord({
  warnings: [before, elsewhere, warning, withdrawn, after],
  events: [talk, gone, delivery],
  lines: [aLine(), aLine({ id: "another-line" })],
  sources: ["a-source", "b-source", "c-source"].map((id) => aSource({ id })),
});

describe("a warning's page", () => {
  const page = warningPage(record, warning);

  test("shows what happened in the order of the days, without what was withdrawn, and counts that", () => {
    expect(page.happened.map(({ id }) => id)).toEqual([talk.id, delivery.id]);
    expect(page.count).toBe("2 events");
  });

  test("names each event by what it was to the warning", () => {
    expect(page.happened.map(({ relation }) => relation.label)).toEqual(["Words", "Crossed"]);
  });

  test("lists the other statements of its line alone: not itself, none of another line, none withdrawn", () => {
    expect(page.others.map(({ id }) => id)).toEqual([before.id, after.id]);
    expect(page.allStatements).toBeNull();
  });

  test("leads to the warnings before and after it, in the record and in its line", () => {
    expect([page.byDate.previous?.href, page.byDate.next?.name]).toEqual([
      `/warnings/${elsewhere.id}/`,
      after.headline,
    ]);
    expect([page.withinLine.previous?.name, page.withinLine.next?.name]).toEqual([before.headline, after.headline]);
  });

  test("has nothing before the first and nothing after the last", () => {
    expect(warningPage(record, before).byDate.previous).toBeNull();
    expect(warningPage(record, after).byDate.next).toBeNull();
  });

  test("lists its own sources in the order named, each once", () => {
    expect(page.sources.map(({ id }) => id)).toEqual(["b-source", "a-source"]);
  });
});

describe("an event's page", () => {
  test("leads to the events before and after it, past one that was withdrawn", () => {
    expect(eventPage(record, delivery).byDate.previous?.href).toBe(`/events/${talk.id}/`);
    expect(eventPage(record, talk).byDate.next?.href).toBe(`/events/${delivery.id}/`);
    expect(eventPage(record, delivery).byDate.next).toBeNull();
  });

  test("lists its own sources before those of its ties, each once", () => {
    expect(eventPage(record, talk).sources.map(({ id }) => id)).toEqual(["a-source", "c-source"]);
  });
});
