import { expect, test } from "vitest";

import { idsAreNeverReused } from "../../../src/loading/rules/ids-are-never-reused";
import { anActor, anEvent, aWarning, aWeapon } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a former id that another entry of the kind bears is a fault", () => {
  const renamed = anActor({ id: "a-prime-minister", formerIds: ["a-president"] });
  const { faults } = findingsOf(idsAreNeverReused, { actors: [anActor(), renamed] });
  expect(faults).toMatchObject([
    { file: "content/actors/a-prime-minister.md", field: "formerIds[0]", found: "a-president" },
  ]);
});

test("a former id that two entries claim is a fault of the second", () => {
  const one = anActor({ id: "one", formerIds: ["before"] });
  const two = anActor({ id: "two", formerIds: ["before"] });
  expect(findingsOf(idsAreNeverReused, { actors: [one, two] }).faults).toMatchObject([
    { file: "content/actors/two.md", found: "before" },
  ]);
});

test("an id that was never anybody else's is none", () => {
  expect(findingsOf(idsAreNeverReused, { actors: [anActor({ formerIds: ["the-president"] })] })).toEqual(noFindings);
});

test("an event with the id of a warning is a fault, because claims name both by id alone", () => {
  const event = anEvent({ id: aWarning().id });
  expect(findingsOf(idsAreNeverReused, { events: [event] }).faults).toMatchObject([
    { file: `content/events/${event.id}.md`, field: "id" },
  ]);
});

test("that an entry lists a former id twice is left to the rule on lists", () => {
  const actors = [anActor({ formerIds: ["before", "before"] })];
  expect(findingsOf(idsAreNeverReused, { actors })).toEqual(noFindings);
});

test("an entry may bear the id that one of another kind bore", () => {
  const weapons = [aWeapon({ formerIds: [anActor().id] })];
  expect(findingsOf(idsAreNeverReused, { actors: [anActor()], weapons })).toEqual(noFindings);
});

test("the entry that bears the id now is named", () => {
  const renamed = anActor({ id: "a-prime-minister", formerIds: ["a-president"] });
  expect(findingsOf(idsAreNeverReused, { actors: [anActor(), renamed] }).faults).toMatchObject([
    { allowed: "an id that no entry bears (a-president does)" },
  ]);
});
