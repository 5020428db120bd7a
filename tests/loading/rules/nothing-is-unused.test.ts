import { expect, test } from "vitest";

import { nothingIsUnused } from "../../../src/loading/rules/nothing-is-unused";
import { aClaim, aLine, anActor, anEvent, aSource, aWeapon, aWithdrawal } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an actor, a weapon, a line and a source that nothing names are queried", () => {
  const { faults, queries } = findingsOf(nothingIsUnused, {
    actors: [anActor(), anActor({ id: "idle-actor" })],
    weapons: [aWeapon({ id: "idle-weapon" })],
    lines: [aLine(), aLine({ id: "idle-line" })],
    sources: [aSource(), aSource({ id: "idle-source" })],
  });
  expect(faults).toEqual([]);
  expect(queries.map(({ file }) => file)).toEqual(
    ["actors/idle-actor", "weapons/idle-weapon", "lines/idle-line", "sources/idle-source"].map(
      (path) => `content/${path}.md`,
    ),
  );
});

test("a weapon that an event alone names is used, as is a source that a claim alone names", () => {
  const weapons = [aWeapon({ sources: ["a-source"] })];
  const events = [anEvent({ weapons: [aWeapon().id] })];
  const claims = [aClaim({ source: "article", sources: ["proof"] })];
  const sources = [aSource(), aSource({ id: "article" }), aSource({ id: "proof" })];
  expect(findingsOf(nothingIsUnused, { weapons, events, claims, sources })).toEqual(noFindings);
});

test("a line that another replaces still has no statement of its own", () => {
  const lines = [aLine({ replaces: "older-line" }), aLine({ id: "older-line" })];
  expect(findingsOf(nothingIsUnused, { lines }).queries).toMatchObject([{ file: "content/lines/older-line.md" }]);
});

test("a withdrawn entry is not queried", () => {
  const gone = anActor({ id: "idle-actor", withdrawn: aWithdrawal() });
  expect(findingsOf(nothingIsUnused, { actors: [anActor(), gone] })).toEqual(noFindings);
});

test("nothing is said while an entry cannot be read: it may be the one", () => {
  const actors = [anActor(), anActor({ id: "idle-actor" })];
  expect(findingsOf(nothingIsUnused, { actors }, { unreadable: { events: ["2023-03-01-an-event"] } })).toEqual(
    noFindings,
  );
});
