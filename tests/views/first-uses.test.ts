import { expect, test } from "vitest";

import { firstUses } from "../../src/views/first-uses";
import { aWeapon, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

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
