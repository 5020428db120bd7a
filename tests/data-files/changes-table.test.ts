import papaparse from "papaparse";
import { expect, test } from "vitest";

import { changeFiles } from "../../src/data-files/changes-table";
import { perKind } from "../../src/model/archive";
import { keptRecordOf } from "../../src/model/kept-record";
import type { KeptEntry, KeptState } from "../../src/model/version-changes";
import { anAnswer, anEvent, aWarning, someEntries } from "../builders";

const added = { date: "2025-01-15", what: "added", why: "First entry.", outcomeChanged: false };
const corrected = { date: "2025-02-01", what: "relation", why: "It was only said.", outcomeChanged: true };

function anEntry(id: string, overrides: Partial<KeptEntry> = {}): KeptEntry {
  return { id, withdrawn: false, formerIds: [], changes: [added], fields: {}, ...overrides };
}

function aState(version: string, relation: "crossing" | "rhetoric", entries: Partial<KeptState["entries"]>): KeptState {
  const events = [anEvent({ answers: [anAnswer({ relation })] })];
  return {
    record: keptRecordOf(version, someEntries({ warnings: [aWarning()], events })),
    entries: { ...perKind(() => []), ...entries },
  };
}

const warning = anEntry(aWarning().id, { fields: { headline: "A headline", themes: ["armour"] } });
const event = anEntry(anEvent().id);

const files = changeFiles(
  aState("1.0.0", "crossing", {
    warnings: [warning],
    events: [event],
    weapons: [anEntry("old-name"), anEntry("a-missile")],
  }),
  aState("1.1.0", "rhetoric", {
    warnings: [{ ...warning, fields: { ...warning.fields, themes: ["armour", "crimea"], quotes: [{ text: "No." }] } }],
    events: [{ ...event, changes: [added, corrected] }],
    weapons: [
      anEntry("new-name", { formerIds: ["old-name"] }),
      anEntry("a-missile", { withdrawn: true, changes: [added, { ...corrected, what: "withdrawn" }] }),
      anEntry("a-drone", { fields: { name: "A Drone" } }),
    ],
  }),
);

function textOf(name: string): string {
  return new TextDecoder().decode(files.find((file) => file.name === name)?.bytes);
}

const { data: rows } = papaparse.parse<Readonly<Record<string, string>>>(textOf("changes.csv"), {
  header: true,
  skipEmptyLines: true,
});
const rowsOf = (change: string) => rows.filter((row) => row.change === change);

test("what was added, renamed, corrected and taken out is a row each, with what the logs say", () => {
  expect(rowsOf("added")).toMatchObject([{ kind: "weapons", id: "a-drone", name: "A Drone" }]);
  expect(rowsOf("renamed")).toMatchObject([{ id: "new-name", before: "old-name", now: "new-name" }]);
  expect(rowsOf("corrected")).toMatchObject([
    { kind: "events", id: event.id, date: "2025-02-01", what: "relation", why: "It was only said." },
  ]);
  expect(rowsOf("withdrawn")).toMatchObject([{ id: "a-missile", what: "withdrawn" }]);
});

test("a field stands with what it held and holds, a list with its separator and objects as JSON", () => {
  expect(rowsOf("field")).toMatchObject([
    { kind: "warnings", name: "A headline", field: "themes", before: "armour", now: "armour|crimea" },
    { field: "quotes", before: "", now: '[{"text":"No."}]' },
  ]);
});

test("an outcome stands part by part, with what made it another", () => {
  const ofWarning = rowsOf("outcome").filter(({ kind }) => kind === "warnings");
  expect(ofWarning.map(({ field, before, now }) => [field, before, now])).toContainEqual([
    ...["lineStatus", "crossed", "not-crossed"],
  ]);
  expect(ofWarning[0]).toMatchObject({ causes: "corrections", because: `events/${event.id}` });
});

test("every row says of which versions it is, and the fields stand in JSON too", () => {
  expect(new Set(rows.map(({ version, since }) => `${since} to ${version}`))).toEqual(new Set(["1.0.0 to 1.1.0"]));
  expect(JSON.parse(textOf("changed-fields.json"))).toMatchObject({
    ...{ version: "1.1.0", since: "1.0.0" },
    fields: [
      { field: "themes", before: ["armour"], now: ["armour", "crimea"] },
      { field: "quotes", before: null },
    ],
  });
});
