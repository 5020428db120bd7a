import { expect, test } from "vitest";

import { changesOfEntry, changesOfRecord } from "../../src/views/followed-changes";
import {
  aClaim,
  aLine,
  anActor,
  anAnswer,
  anArchive,
  anEvent,
  aSource,
  aWarning,
  aWeapon,
  aWithdrawal,
} from "../builders";

const other = aWarning({ id: "2024-02-02-other", line: "another-line", actor: "a-minister" });
const archive = anArchive({
  warnings: [aWarning({ weapons: ["a-missile"] }), other],
  events: [
    anEvent({ answers: [anAnswer()] }),
    anEvent({ id: "2023-04-01-a-test", actors: ["a-president"] }),
    anEvent({ id: "2023-05-01-first-use", weapons: ["a-missile"] }),
  ],
  lines: [aLine(), aLine({ id: "another-line" })],
  actors: [anActor(), anActor({ id: "a-minister" })],
  weapons: [aWeapon()],
  sources: [aSource()],
  claims: [aClaim()],
});

test("the feed of the record tells warnings, events, lines, actors and weapons, but not sources and claims", () => {
  const kinds = new Set(changesOfRecord(archive).map(({ kind }) => kind));
  expect([...kinds]).toEqual(["warnings", "events", "lines", "actors", "weapons"]);
});

test("a line's feed tells of the line, its statements and the events tied to them", () => {
  const changes = changesOfEntry(archive, { kind: "lines", entry: aLine() });
  expect(changes.map(({ entry }) => entry.id)).toEqual(["2023-01-10-a-warning", "2023-03-01-an-event", "a-line"]);
});

test("an actor's feed tells of the actor, what was said and what was done", () => {
  const changes = changesOfEntry(archive, { kind: "actors", entry: anActor() });
  expect(changes.map(({ entry }) => entry.id)).toEqual(["2023-01-10-a-warning", "2023-04-01-a-test", "a-president"]);
});

test("a weapon's feed tells of the weapon and of the warnings and events that name it", () => {
  const changes = changesOfEntry(archive, { kind: "weapons", entry: aWeapon() });
  expect(changes.map(({ entry }) => entry.id)).toEqual(["2023-01-10-a-warning", "2023-05-01-first-use", "a-missile"]);
});

test("of a withdrawn statement its line's feed tells the withdrawal and nothing else", () => {
  const withdrawn = anArchive({ warnings: [aWarning({ withdrawn: aWithdrawal() })] });
  const changes = changesOfEntry(withdrawn, { kind: "lines", entry: aLine() });
  expect(changes.map(({ entry, nature }) => [entry.id, nature])).toEqual([
    ["2023-01-10-a-warning", "withdrawn"],
    ["a-line", "added"],
  ]);
});
