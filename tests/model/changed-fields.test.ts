import { expect, test } from "vitest";

import { perKind } from "../../src/model/archive";
import { changedFields } from "../../src/model/changed-fields";
import { keptRecordOf } from "../../src/model/kept-record";
import type { KeptEntry, KeptState } from "../../src/model/version-changes";
import { someEntries } from "../builders";

function anEntry(fields: KeptEntry["fields"], overrides: Partial<KeptEntry> = {}): KeptEntry {
  return { id: "an-entry", withdrawn: false, formerIds: [], changes: [], fields, ...overrides };
}

function aState(entries: Partial<KeptState["entries"]>): KeptState {
  return { record: keptRecordOf("1.0.0", someEntries()), entries: { ...perKind(() => []), ...entries } };
}

const changedIn = (before: KeptEntry, now: KeptEntry) =>
  changedFields(aState({ warnings: [before] }), aState({ warnings: [now] }));

test("a field that holds something else is told from what to what", () => {
  expect(
    changedIn(anEntry({ demand: "stop", themes: ["armour"] }), anEntry({ demand: "refrain", themes: ["armour"] })),
  ).toEqual([{ kind: "warnings", id: "an-entry", field: "demand", before: "stop", now: "refrain" }]);
});

test("a field that a version did not have yet, or no longer has, held or holds nothing", () => {
  expect(changedIn(anEntry({ gone: 1 }), anEntry({ wikidata: "Q1" }))).toMatchObject([
    { field: "wikidata", before: null, now: "Q1" },
    { field: "gone", before: 1, now: null },
  ]);
});

test("nothing is nothing, however it was written, and the order of a group's parts is of no matter", () => {
  const before = anEntry({ notes: "", sources: [], seedRefs: null, quotes: [{ text: "No.", source: "a-source" }] });
  const now = anEntry({ notes: null, seedRefs: [], quotes: [{ source: "a-source", text: "No.", original: null }] });
  expect(changedIn(before, now)).toEqual([]);
});

test("the order of a list is of matter", () => {
  expect(changedIn(anEntry({ themes: ["a", "b"] }), anEntry({ themes: ["b", "a"] }))).toHaveLength(1);
});

test("an entry under another id is the same, and so is what names it", () => {
  const before = aState({
    warnings: [anEntry({ demand: "stop" }, { id: "old" })],
    events: [anEntry({ "answers[old].tie": "stated", "answers[old].relation": "crossing", weapons: ["old", "other"] })],
  });
  const now = aState({
    warnings: [anEntry({ demand: "refrain" }, { id: "new", formerIds: ["old"] })],
    events: [anEntry({ "answers[new].tie": "stated", "answers[new].relation": "rhetoric", weapons: ["new", "other"] })],
  });
  expect(changedFields(before, now)).toEqual([
    { kind: "warnings", id: "new", field: "demand", before: "stop", now: "refrain" },
    { kind: "events", id: "an-entry", field: "answers[new].relation", before: "crossing", now: "rhetoric" },
  ]);
});

test("what was added or taken out is told as a whole, not field by field", () => {
  expect(changedIn(anEntry({ demand: "stop" }), anEntry({ demand: "refrain" }, { withdrawn: true }))).toEqual([]);
  expect(changedIn(anEntry({ demand: "stop" }, { id: "other" }), anEntry({ demand: "refrain" }))).toEqual([]);
});
