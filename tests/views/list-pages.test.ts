import { expect, test } from "vitest";

import { rowsPerPage } from "../../src/model/paging";
import { plainList, plainListPaths } from "../../src/views/list-pages";
import { anActor, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

test("a list that goes on has a route for each of its pages, and every list one without a number", () => {
  const events = Array.from({ length: rowsPerPage + 1 }, (_, place) => anEvent({ id: `event-${place}`, answers: [] }));
  const routes = plainListPaths(aJudgedRecord({ events })).map(({ params: { list, page } }) => [list, page]);
  expect(routes).toEqual([
    ["warnings", undefined],
    ["events", undefined],
    ["events", "page/2"],
    ["actors", undefined],
  ]);
});

test("warnings and events are listed by year, newest first", () => {
  const record = aJudgedRecord({
    warnings: [aWarning(), aWarning({ id: "later", date: on("2024-05") })],
    events: [anEvent({ answers: [] }), anEvent({ id: "before", date: on("2022-05"), answers: [] })],
  });
  const headings = (of: "warnings" | "events") => plainList(record, of, 1).sections.map(({ heading }) => heading);
  expect(headings("warnings")).toEqual(["2024: 1 warning", "2023: 1 warning"]);
  expect(headings("events")).toEqual(["2023: 1 event", "2022: 1 event"]);
});

test("actors are listed by side", () => {
  const record = aJudgedRecord({ actors: [anActor(), anActor({ id: "another", name: "Another", side: "ukraine" })] });
  const { sections } = plainList(record, "actors", 1);
  expect(sections.map(({ heading }) => heading)).toEqual(["Russia", "Ukraine"]);
});
