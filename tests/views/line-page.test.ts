import { expect, test } from "vitest";

import type { Entries, Line } from "../../src/model/archive";
import { linePage, type LinePage } from "../../src/views/line-page";
import { aLine, anActor, anAnswer, anEvent, aSource, aWarning, aWeapon, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

function pageOf(overrides: Partial<Entries>, line: Line = aLine()): LinePage {
  return linePage(aJudgedRecord(overrides), line);
}

const answer = (date: string, relation: Parameters<typeof anAnswer>[0], event = {}) =>
  anEvent({ id: `${date}-event`, date: on(date), answers: [anAnswer(relation)], ...event });

const again = aWarning({
  id: "2023-02-10-again",
  date: on("2023-02-10"),
  consequenceKinds: ["attacks-on-supporters", "nuclear"],
  consequenceForm: "reserved",
});

test("every statement stands with its speaker, and says what changed since the one before", () => {
  const [first, second] = pageOf({ warnings: [aWarning(), again] }).statements?.rows ?? [];
  expect(first).toMatchObject({ since: null, changes: [], role: "President" });
  expect(second).toMatchObject({
    since: "after 31 days",
    changes: ["New on this line: Nuclear.", "Less firm: a right reserved, before an act announced."],
  });
});

test("a statement that repeats the one before says so", () => {
  const same = aWarning({ id: "2023-02-10-again", date: on("2023-02-10") });
  const { statements } = pageOf({ warnings: [aWarning(), same] });
  expect(statements?.rows[1]?.changes).toEqual(["The consequence is coded as in the statement before."]);
});

test("the stair counts its steps from the first warning and tells what came before the next", () => {
  const { outcome } = pageOf({
    warnings: [aWarning(), again],
    events: [
      answer("2023-01-20", { relation: "partial-crossing", missing: "stage" }, { kind: "pledge" }),
      answer("2023-01-25", { relation: "other-response" }, { sides: ["russia"], kind: "retaliation" }),
      answer("2023-03-01", {}, { kind: "delivery" }),
    ],
  });
  expect(outcome?.stair?.steps).toMatchObject([
    {
      label: "Pledge",
      since: "10 days after the first warning",
      note: "short of the line by an earlier stage",
      followed: { shown: [{ lag: "after 5 days", relation: { mark: "other-response" } }], more: null },
    },
    { label: "Delivery", since: "50 days after the first warning", note: null, followed: { shown: [] } },
  ]);
});

test("a line that nothing crossed has no stair", () => {
  expect(pageOf({}).outcome?.stair).toBeNull();
});

test("events stand by relation, those left out too, each with its reason", () => {
  const { events } = pageOf({
    events: [
      answer("2023-03-01", { relation: "partial-crossing", missing: "reading" }),
      answer("2023-04-01", {}, { certainty: "disputed" }),
    ],
  });
  expect(events?.rows.map(({ heading, rows }) => [heading, rows[0]?.tie])).toEqual([
    ["Crossed: 1 event", "As a source reports; not counted: its event is not confirmed."],
    ["Said to cross: 1 event", "As a source reports; not counted: only a wider reading of the words covers it."],
  ]);
});

test("a line partly crossed says both how long to that and how long as named", () => {
  const { outcome } = pageOf({ events: [answer("2023-03-01", { relation: "partial-crossing", missing: "range" })] });
  expect(outcome?.days.map(({ name, values }) => [name, values[0]])).toEqual([
    ["First warning", "10 January 2023"],
    ["First partly crossed", "1 March 2023, 50 days after the first warning"],
    ["Not crossed as named", "1,086 days so far, up to 31 December 2025"],
  ]);
});

test("a line and the one it redraws name each other, with the date", () => {
  const redrawn = aLine({ id: "redrawn", headline: "Any missiles delivered", replaces: "a-line" });
  const record = {
    lines: [aLine(), redrawn],
    warnings: [aWarning(), aWarning({ id: "2023-02-10-again", date: on("2023-02-10"), line: "redrawn" })],
  };
  const factOf = (page: LinePage, name: string) => page.facts.find((fact) => fact.name === name)?.values;
  expect(factOf(pageOf(record), "Redrawn as")).toEqual([
    { name: "Any missiles delivered", href: "/lines/redrawn/" },
    "redrawn on 10 February 2023",
  ]);
  expect(factOf(pageOf(record, redrawn), "Redraws")?.[1]).toBe("redrawn on 10 February 2023");
});

test("whoever stated a line more than once is named once", () => {
  const other = anActor({ id: "a-minister", name: "A Minister" });
  const { facts } = pageOf({
    actors: [anActor(), other],
    warnings: [aWarning(), again, aWarning({ id: "2023-03-10-third", date: on("2023-03-10"), actor: "a-minister" })],
  });
  const said = facts.find(({ name }) => name === "Said by")?.values;
  expect(said?.map((value) => (typeof value === "string" ? value : value.name))).toEqual(["A President", "A Minister"]);
});

test("statements, and then events by relation, go on over as many pages as they fill", () => {
  const record = aJudgedRecord({
    warnings: [aWarning(), again],
    events: [answer("2023-03-01", {}), answer("2023-04-01", {}), answer("2023-05-01", { relation: "rhetoric" })],
  });
  const pages = [1, 2, 3].map((page) => linePage(record, aLine(), page, 2));
  expect(pages.map(({ statements }) => statements?.rows.length ?? 0)).toEqual([2, 0, 0]);
  expect(pages.map(({ events }) => events?.rows.map(({ heading, rows }) => [heading, rows.length]))).toEqual([
    [],
    [["Crossed: 2 events", 2]],
    [["Words: 1 event", 1]],
  ]);
  expect(pages[0]?.events?.elsewhere).toEqual({ name: "On pages 2 to 3", href: "/lines/a-line/page/2/#events" });
  expect(pages[0]?.outcome?.stair?.steps[0]?.more?.href).toBe("/lines/a-line/page/2/#events-crossing");
});

test("a statement on a later page is compared with the one before it", () => {
  const second = linePage(aJudgedRecord({ warnings: [aWarning(), again] }), aLine(), 2, 1);
  expect(second.statements?.rows).toMatchObject([{ id: again.id, since: "after 31 days" }]);
  expect(second.statements?.rows[0]?.changes[0]).toBe("New on this line: Nuclear.");
});

test("what its statements and events rest on is named once, on the first page", () => {
  const sources = ["a-source", "another-source", "a-third-source"].map((id) => aSource({ id }));
  const entries: Partial<Entries> = {
    sources,
    warnings: [aWarning({ sources: ["a-source"], quotes: [] })],
    events: [
      answer("2023-03-01", { relation: "crossing" }, { sources: ["another-source", "a-source"] }),
      anEvent({ id: "2023-04-01-untied", date: on("2023-04-01"), answers: [], sources: ["a-third-source"] }),
    ],
  };
  const record = aJudgedRecord(entries);
  expect(linePage(record, aLine()).sources.map(({ id }) => id)).toEqual(["a-source", "another-source"]);
  expect(linePage(record, aLine(), 2, 1).sources).toEqual([]);
});

test("the statements that stand are counted, first to last, and one that was withdrawn is not there", () => {
  const gone = aWarning({ id: "2023-01-20-gone", date: on("2023-01-20"), withdrawn: aWithdrawal() });
  const { statements } = pageOf({ warnings: [again, gone, aWarning()], events: [answer("2023-03-01", {})] });
  expect(statements?.heading).toBe("Every statement of it, first to last: 2 statements");
  expect(statements?.rows.map(({ id }) => id)).toEqual([aWarning().id, again.id]);
});

test("an event that was withdrawn crosses nothing and stands nowhere", () => {
  const page = pageOf({ events: [answer("2023-03-01", {}, { withdrawn: aWithdrawal() })] });
  expect(page.events).toBeNull();
  expect(page.outcome?.answer.text).toBe("Not crossed so far, 1,086 days on.");
});

test("whoever acted, and with what, is named once, apart from whoever spoke and what was named", () => {
  const { facts } = pageOf({
    actors: [anActor(), anActor({ id: "a-minister", name: "A Minister" })],
    weapons: [aWeapon(), aWeapon({ id: "a-tank", name: "A Tank" })],
    warnings: [aWarning({ weapons: ["a-missile"] })],
    events: ["2023-03-01", "2023-04-01"].map((day) =>
      answer(day, {}, { actors: ["a-minister"], weapons: ["a-tank", "a-missile"] }),
    ),
  });
  const named = facts.map(({ name, values }) => [
    name,
    ...values.map((value) => (typeof value === "string" ? value : value.name)),
  ]);
  expect(named).toEqual([
    ["Drawn by", "Russia"],
    ["Said by", "A President"],
    ["Acts and answers by", "A Minister"],
    ["Weapon systems named", "A Missile"],
    ["Weapon systems in its events", "A Tank", "A Missile"],
    ["Themes", "Arms supply"],
  ]);
});

test("a crossed line names the days of its first and last warning, its crossing and the first act in answer", () => {
  const { outcome } = pageOf({
    warnings: [aWarning(), again],
    events: [
      answer("2023-03-01", {}),
      answer("2023-03-11", { relation: "other-response" }, { sides: ["russia"], kind: "retaliation" }),
    ],
  });
  expect(outcome?.days.map(({ name, values }) => [name, values[0]])).toEqual([
    ["First warning", "10 January 2023"],
    ["Last warning on record", "10 February 2023"],
    ["First crossed", "1 March 2023, 50 days after the first warning"],
    ["First act in answer", "11 March 2023, 10 days after the crossing of 1 March 2023"],
  ]);
});

test("a line that nobody has stated yet says so, and has nothing that became of it", () => {
  const page = pageOf({ warnings: [] });
  expect(page.head.description).toBe(`${aLine().statement} The record holds no statement of this line yet.`);
  expect([page.outcome, page.statements, page.events]).toEqual([null, null, null]);
});

test("the days lead to the warnings and events they are of", () => {
  const { outcome } = pageOf({
    events: [answer("2023-03-01", {}), answer("2023-03-11", { relation: "other-response" }, { sides: ["russia"] })],
  });
  expect(outcome?.days.map(({ values }) => values[1])).toEqual([
    { name: aWarning().headline, href: "/warnings/2023-01-10-a-warning/" },
    { name: anEvent().headline, href: "/events/2023-03-01-event/" },
    { name: anEvent().headline, href: "/events/2023-03-11-event/" },
  ]);
});

test("a line that lapsed says how long it held until then", () => {
  const lapsed = { date: on("2023-02-09"), reason: "Taken back.", sources: ["a-source"] };
  const { outcome } = pageOf({ warnings: [aWarning({ lapsed })] });
  expect(outcome?.days.at(-1)).toEqual({
    name: "Not crossed as named",
    values: ["30 days until it lapsed, 9 February 2023"],
  });
});

test("a veiled line is not measured in days", () => {
  const { outcome } = pageOf({
    warnings: [aWarning({ explicitness: "veiled" })],
    events: [answer("2023-03-01", {})],
  });
  expect(outcome?.days.map(({ values }) => values[0])).toEqual(["10 January 2023", "1 March 2023"]);
  expect(pageOf({ warnings: [aWarning({ explicitness: "veiled" })] }).outcome?.days).toHaveLength(1);
});

test("its warnings stand as pairs on the first page alone", () => {
  const record = aJudgedRecord({ warnings: [aWarning(), again] });
  const [first, second] = [1, 2].map((page) => linePage(record, aLine(), page, 1).selection);
  expect(first?.groups.flatMap(({ pairs }) => pairs.map(({ id }) => id))).toEqual([again.id, aWarning().id]);
  expect(first?.onTimeline).toBe("/?line=a-line");
  expect(second).toBeNull();
});
