import { expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { weaponPage, type WeaponPage } from "../../src/views/weapon-page";
import { aWeapon, anEvent, aWarning, on } from "../builders";
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
