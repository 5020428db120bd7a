import { expect, test } from "vitest";

import { rowsPerPage } from "../../src/model/paging";
import { plainList, plainListPaths, weaponList } from "../../src/views/list-pages";
import { anActor, anEvent, aWarning, aWeapon, aWithdrawal, on } from "../builders";
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

test("each list counts the entries that stand, and none that was withdrawn", () => {
  const record = aJudgedRecord({
    warnings: [aWarning(), aWarning({ id: "gone", withdrawn: aWithdrawal() })],
    events: ["a", "b"].map((id) => anEvent({ id })),
    actors: ["a-president", "b", "c"].map((id) => anActor({ id })),
    weapons: ["a", "b", "c", "d"].map((id) => aWeapon({ id })),
  });
  const lists = [
    ...(["warnings", "events", "actors"] as const).map((of) => plainList(record, of, 1)),
    weaponList(record),
  ];
  expect(lists.map(({ lead }) => lead)).toEqual([
    "1 warning, newest first.",
    "2 events, newest first; also those after no warning of the record.",
    "3 actors, by side.",
    "4 weapon systems, by kind.",
  ]);
  expect(lists.map(({ head }) => [head.heading, head.path])).toEqual([
    ["Warnings", "/warnings/"],
    ["Events", "/events/"],
    ["Actors", "/actors/"],
    ["Weapon systems", "/weapons/"],
  ]);
});

test("actors and weapon systems say in how many warnings and events they are named", () => {
  const record = aJudgedRecord({
    warnings: [aWarning({ weapons: ["a-missile"] }), aWarning({ id: "again" })],
    events: ["a", "b", "c"].map((id) => anEvent({ id, actors: ["a-president"], weapons: ["a-missile"] })),
    actors: [anActor(), anActor({ id: "another", name: "Another", kind: "institution" })],
    weapons: [aWeapon(), aWeapon({ id: "a-tank", name: "A Tank", kind: "tank" })],
  });
  const actors = plainList(record, "actors", 1).sections.flatMap(({ rows }) => rows);
  expect(actors).toMatchObject([
    { name: "A President", href: "/actors/a-president/", facts: "Person · 2 warnings · 3 events" },
    { name: "Another", facts: "Institution" },
  ]);
  const weapons = weaponList(record).sections.map(({ heading, rows }) => [heading, ...rows.map(({ facts }) => facts)]);
  expect(weapons).toEqual([
    ["Cruise missile", "1 warning · 3 events"],
    ["Tank", ""],
  ]);
});

test("within a year the newest stands first", () => {
  const record = aJudgedRecord({ warnings: [aWarning(), aWarning({ id: "later", date: on("2023-05") })] });
  const rows = plainList(record, "warnings", 1).sections.flatMap((section) => section.rows.map(({ id }) => id));
  expect(rows).toEqual(["later", aWarning().id]);
});
