import { expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { firstUses, weaponPage, type WeaponPage } from "../../src/views/weapon-page";
import { aLine, anAnswer, anEvent, aWarning, aWeapon, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const missile = aWeapon({ rangeKm: 300 });
const named = aWarning({ weapons: ["a-missile"] });

function pageOf(overrides: Partial<Entries>): WeaponPage {
  return weaponPage(aJudgedRecord({ weapons: [missile], ...overrides }), missile);
}

const delivered = (date: string) => anEvent({ id: `${date}-delivered`, date: on(date), weapons: ["a-missile"] });

test("steps are counted from the first warning that names the weapon, also those before it", () => {
  const { steps } = pageOf({ warnings: [named], events: [delivered("2023-01-01"), delivered("2023-01-20")] }).story;
  expect(steps.map(({ label, since, more }) => [label, since, more?.name])).toEqual([
    ["Delivery", "9 days before the first warning", "and 1 more"],
    ["Named in a warning", "the day of the first warning", undefined],
  ]);
});

test("a warning in the story says what became of it", () => {
  const { whole } = pageOf({ warnings: [named] }).story;
  expect(whole?.rows[0]).toMatchObject({
    facts: ["Named in a warning", "A President"],
    tie: "Not crossed so far, 1,086 days on.",
  });
});

test("a weapon without warnings, without events and without either says so", () => {
  expect(pageOf({ events: [delivered("2023-01-20")] }).story.lacking).toMatch(/^No warning of the record names it/);
  expect(pageOf({ warnings: [named] }).story.lacking).toMatch(/^Warnings name it/);
  expect(pageOf({}).story.lacking).toMatch(/^No warning and no event/);
  expect(pageOf({ warnings: [named], events: [delivered("2023-01-20")] }).story.lacking).toBeNull();
});

test("a range stands with the source that gives it", () => {
  const range = pageOf({}).facts.find(({ name }) => name === "Range");
  expect(range?.values).toEqual(["up to 300 km", { name: "A Newspaper, 10 January 2023", href: "/sources/a-source/" }]);
});

test("a long story goes on over several pages, and the steps lead to its beginning", () => {
  const record = aJudgedRecord({ weapons: [missile], warnings: [named], events: [delivered("2023-03-01")] });
  const [first, second] = [1, 2].map((page) => weaponPage(record, missile, page, 1));
  expect(first?.head.pager).toMatchObject({ pages: 2, next: "/weapons/a-missile/page/2/" });
  expect([first, second].map((page) => page?.story.whole?.rows.map(({ id }) => id))).toEqual([
    [named.id],
    ["2023-03-01-delivered"],
  ]);
});

test("only what names it is counted and told, and what was withdrawn is not", () => {
  const { head, story } = pageOf({
    warnings: [
      named,
      aWarning({ id: "2023-01-12-other" }),
      { ...named, id: "2023-01-13-gone", withdrawn: aWithdrawal() },
    ],
    events: [
      delivered("2023-01-20"),
      delivered("2023-01-21"),
      anEvent({ id: "2023-01-22-other" }),
      { ...delivered("2023-01-23"), withdrawn: aWithdrawal() },
    ],
  });
  expect(head.description).toBe("A Missile in the record: 1 warning, with what happened afterwards, and 2 events.");
  expect(story.whole?.rows.map(({ id, since }) => [id, since])).toEqual([
    [named.id, null],
    ["2023-01-20-delivered", "after 10 days"],
    ["2023-01-21-delivered", "after 11 days"],
  ]);
});

test("an event says after how many warnings it came, or only that it came after one that names the weapon", () => {
  const { story } = pageOf({
    warnings: [named],
    events: [
      { ...delivered("2023-01-20"), answers: [anAnswer()] },
      anEvent({ id: "2023-02-01-answer", date: on("2023-02-01"), answers: [anAnswer({ relation: "restraint" })] }),
    ],
  });
  expect(story.whole?.rows.slice(1).map(({ tie }) => tie)).toEqual([
    "After 1 warning",
    "After a warning that names it",
  ]);
  expect([...story.lines]).toEqual(["a-line"]);
});

test("kind, origin and other spellings stand with it, and a step not confirmed says so", () => {
  const { facts } = weaponPage(aJudgedRecord(), aWeapon({ aliases: ["M1", "M-1"] }));
  expect(facts).toEqual([
    { name: "Kind", values: ["Cruise missile"] },
    { name: "Origin", values: ["United States"] },
    { name: "Also written", values: ["M1", "M-1"] },
  ]);
  const { steps } = pageOf({ events: [{ ...delivered("2023-01-20"), certainty: "disputed" }] }).story;
  expect(steps.map(({ label, note, since, href }) => [label, note, since, href])).toEqual([
    ["Delivery", "Disputed", null, "/events/2023-01-20-delivered/"],
  ]);
});

test("the second page of a story tells its own moments and lines, without the pairs of the first", () => {
  const record = aJudgedRecord({
    weapons: [missile],
    lines: [aLine(), aLine({ id: "another-line" })],
    warnings: [named, aWarning({ ...named, id: "2023-02-01-again", date: on("2023-02-01"), line: "another-line" })],
  });
  const [first, second] = [1, 2].map((page) => weaponPage(record, missile, page, 1));
  expect([first, second].map((page) => [...(page?.story.lines ?? [])])).toEqual([["a-line"], ["another-line"]]);
  expect(second?.story.whole).toMatchObject({ id: "story", heading: "The whole story, in order of time (continued)" });
  expect(second?.story.whole?.rows[0]?.since).toBe("after 22 days");
  expect([first?.selection === null, second?.selection]).toEqual([false, null]);
});

const weapons = ["a-missile", "b-missile", "c-missile", "d-missile"].map((id) => aWeapon({ id, name: id }));
const warned = (id: string, date: string) => aWarning({ id: `${date}-${id}`, date: on(date), weapons: [id] });
const used = (id: string, date: string, more = {}) =>
  anEvent({ id: `${date}-${id}-used`, date: on(date), kind: "first-use", weapons: [id], answers: [], ...more });

const record = aJudgedRecord({
  weapons,
  warnings: [
    warned("a-missile", "2023-01-10"),
    warned("b-missile", "2023-01-10"),
    warned("c-missile", "2023-01-10"),
    warned("d-missile", "2023-01-10"),
  ],
  events: [
    used("a-missile", "2023-01-20"),
    used("a-missile", "2023-06-20", { kind: "strike" }),
    used("b-missile", "2023-03"),
    used("c-missile", "2022-12-31"),
    used("d-missile", "2023-02-01", { certainty: "claimed" }),
  ],
});

test("systems used after the first warning stand first, the longest first, each with the days to its first use", () => {
  const [after] = firstUses(record).groups;
  expect(after?.rows.map(({ system, days }) => [system.name, days])).toEqual([
    ["b-missile", "50 to 80 days"],
    ["a-missile", "10 days"],
  ]);
});

test("what was in use before, and what has no confirmed use, stand apart", () => {
  const [, open, before] = firstUses(record).groups;
  expect(open?.rows.map(({ system, used: use }) => [system.name, use])).toEqual([["d-missile", null]]);
  expect(before?.rows.map(({ system, days }) => [system.name, days])).toEqual([["c-missile", "10 days"]]);
});

test("the lead answers the heading, and counts every system that a warning names", () => {
  expect(firstUses(record).lead).toBe(
    "Of 4 weapon systems named in a warning the record tells of a first use afterwards for 2, the soonest after 10 days (a-missile), the latest after 50 to 80 days (b-missile); 1 had been in use before, and of 1 it tells of no use, which does not say that there was none. The record holds the uses that its warnings are about, not every use in the war: a system may have been used before.",
  );
});

test("a system that no warning names has no row", () => {
  const lone = aJudgedRecord({ weapons: [aWeapon()], events: [used("a-missile", "2023-01-20")] });
  expect(firstUses(lone).groups).toEqual([]);
});
