import { expect, test } from "vitest";

import { pairsPerPage } from "../../src/model/paging";
import { recordStrip, selectionStrip } from "../../src/views/strip";
import { type Statement, timelinePageCount, timelineView, whatFollowed } from "../../src/views/timeline-page";
import { aLine, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

const words = (statement: Statement) => statement.map((part) => (typeof part === "string" ? part : part.name)).join("");

const lines = ["a", "b", "c"].map((id) => aLine({ id }));
const warnings = ["a", "b", "c"].map((line, place) =>
  aWarning({ id: `2023-01-1${place}-${line}`, date: on(`2023-01-1${place}`), line }),
);
const crossing = anEvent({ id: "2023-03-01-c", answers: [anAnswer({ warning: "2023-01-10-a" })] });
const answer = anEvent({
  id: "2023-03-05-s",
  date: on("2023-03-05"),
  sides: ["russia"],
  answers: [anAnswer({ warning: "2023-01-10-a", relation: "stated-consequence" })],
});
const held = anEvent({
  id: "2023-04-01-h",
  date: on("2023-04-01"),
  answers: ["2023-01-11-b", "2023-01-12-c"].map((warning) => anAnswer({ warning, relation: "restraint" })),
});
const record = aJudgedRecord({ lines, warnings, events: [crossing, answer, held] });

test("the pair of the newest event that counts stands first, once, with the others that event answers", () => {
  const { latest, groups } = timelineView(record, 1);
  expect(latest?.pair.id).toBe("2023-01-12-c");
  expect(latest?.event.href).toBe("/events/2023-04-01-h/");
  expect(latest?.others.map(({ href }) => href)).toEqual(["/warnings/2023-01-11-b/"]);
  const listed = groups.flatMap(({ months }) => months.flatMap(({ pairs }) => pairs.map(({ id }) => id)));
  expect(listed).toEqual(["2023-01-11-b", "2023-01-10-a"]);
});

test("a record in which nothing counts has no pair to stand first", () => {
  const disputed = { ...crossing, certainty: "disputed" as const };
  expect(timelineView(aJudgedRecord({ lines, warnings, events: [disputed] }), 1).latest).toBeNull();
});

test("the strip has a stroke for each line, and says on how many of those not crossed restraint is on record", () => {
  const { lead, each, groups } = recordStrip(record);
  expect([lead, each]).toEqual(["3 acts warned against", "one stroke each"]);
  expect(groups.map(({ count, words: label, strokes }) => [count, label, strokes.length])).toEqual([
    ["1", "crossed", 1],
    ["0", "partly crossed", 0],
    ["2", "not crossed, 2 of them with restraint on record", 2],
    ["0", "too vague to test", 0],
  ]);
});

test("the strip of a selection has its lines marked among the others, and counts them", () => {
  const { lead, groups } = selectionStrip(record, new Set(["b"]));
  expect(lead).toBe("Their 1 line, among the 3 of the record");
  expect(groups.map(({ count }) => count)).toEqual(["0", "0", "1", "0"]);
  expect(groups[2]?.strokes).toEqual([true, false]);
});

test("where there are many lines a stroke stands for several, and says so", () => {
  const many = Array.from({ length: 200 }, (_, place) => `line-${place}`);
  const { each, phoneEach, groups } = recordStrip(
    aJudgedRecord({
      lines: many.map((id) => aLine({ id })),
      warnings: many.map((line) => aWarning({ id: `2023-01-10-${line}`, line })),
      events: [],
    }),
  );
  expect([each, phoneEach]).toEqual(["one stroke each", "one stroke for 2"]);
  expect([groups[2]?.strokes.length, groups[2]?.phoneStrokes.length]).toEqual([200, 100]);
});

test("what followed the crossings is told in one sentence, each number leading to the page that carries it", () => {
  const sentence = whatFollowed(record);
  expect(words(sentence)).toBe("After 1 line had been crossed, wholly or partly: what was said to follow did in 1.");
  expect(sentence.flatMap((part) => (typeof part === "string" ? [] : [part.href]))).toEqual(["/outcomes/carried-out/"]);
  expect(words(whatFollowed(aJudgedRecord({ events: [] })))).toBe("No line was crossed so far, not even in part.");
});

/** One warning a month, oldest first. */
function monthly(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const month = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    return aWarning({ id: `${month}-a-warning`, date: on(month) });
  });
}

test("pairs are grouped by year and month, newest first", () => {
  const view = timelineView(aJudgedRecord({ warnings: monthly(14), events: [] }), 1);
  expect(view.groups.map(({ year }) => year)).toEqual([2001, 2000]);
  expect(view.groups[0]?.months.map(({ key, label }) => `${key} ${label}`)).toEqual([
    "2001-02 February",
    "2001-01 January",
  ]);
});

test("a warning of which only the year is known stands in a group of its own", () => {
  const view = timelineView(
    aJudgedRecord({ warnings: [aWarning({ id: "2023-a-warning", date: on("2023") })], events: [] }),
    1,
  );
  expect(view.groups[0]?.months.map(({ key, label }) => `${key} ${label}`)).toEqual(["2023 Month not known"]);
});

test("a page is full before the list goes on on the next", () => {
  const record = aJudgedRecord({ warnings: monthly(pairsPerPage + 1), events: [] });
  expect(timelinePageCount(record)).toBe(2);
  const [first, second] = [timelineView(record, 1), timelineView(record, 2)];
  expect(first.head.pager).toMatchObject({ previous: null, next: "/page/2/" });
  expect(second.head.pager).toMatchObject({ previous: "/", next: null });
  expect(second.groups.flatMap(({ months }) => months.flatMap(({ pairs }) => pairs.map(({ id }) => id)))).toEqual([
    "2000-01-a-warning",
  ]);
});

test("the year index leads to the page that holds the year", () => {
  const record = aJudgedRecord({ warnings: monthly(pairsPerPage + 1), events: [] });
  const years = timelineView(record, 1).years;
  expect(years.at(-2)).toEqual({ name: "2001", href: "#year-2001" });
  expect(timelineView(record, 2).years.at(-2)).toEqual({ name: "2001", href: "/#year-2001" });
});
