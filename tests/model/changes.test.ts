import { describe, expect, test } from "vitest";

import { changesOf, loggedChanges, recordChanges } from "../../src/model/changes";
import { aLine, anArchive, anEvent, aSource, aWarning, aWithdrawal, on } from "../builders";

const added = { date: "2025-01-15", what: "added", why: "First entry.", outcomeChanged: false };
const corrected = { date: "2025-02-01", what: "date corrected", why: "A day earlier.", outcomeChanged: true };

describe("the log of an entry", () => {
  test("the first change is the addition, those after it are changes", () => {
    expect(loggedChanges(aLine({ changes: [added, corrected] })).map(({ number, nature }) => [number, nature])).toEqual(
      [
        [1, "added"],
        [2, "changed"],
      ],
    );
  });

  test("the last change on the day of a withdrawal is the withdrawal", () => {
    const line = aLine({ changes: [added, corrected, corrected], withdrawn: aWithdrawal() });
    expect(loggedChanges(line).map(({ nature }) => nature)).toEqual(["added", "changed", "withdrawn"]);
  });

  test("a withdrawal that the log does not tell closes it, with its reason", () => {
    expect(loggedChanges(aLine({ changes: [added], withdrawn: aWithdrawal() })).at(-1)).toEqual({
      number: 2,
      date: "2025-02-01",
      nature: "withdrawn",
      what: "withdrawn",
      why: "The statement was never made.",
      outcomeChanged: false,
    });
  });

  test("an entry added and withdrawn on one day was still added first", () => {
    const line = aLine({ changes: [added], withdrawn: { ...aWithdrawal(), date: added.date } });
    expect(loggedChanges(line).map(({ nature }) => nature)).toEqual(["added", "withdrawn"]);
  });

  test("a change keeps the kind of its entry", () => {
    expect(changesOf({ kind: "lines", entry: aLine() })).toMatchObject([{ kind: "lines", entry: { id: "a-line" } }]);
  });
});

describe("the changes of the record", () => {
  const told = (archive: Parameters<typeof recordChanges>[0]) =>
    recordChanges(archive).map(({ entry, nature }) => `${nature} ${entry.id}`);

  test("come newest first, and on one day corrections before additions", () => {
    const archive = anArchive({
      warnings: [aWarning({ changes: [added, { ...corrected, date: added.date }] })],
      lines: [aLine({ changes: [{ ...added, date: "2025-03-01" }] })],
      actors: [],
      sources: [],
    });
    expect(told(archive)).toEqual(["added a-line", "changed 2023-01-10-a-warning", "added 2023-01-10-a-warning"]);
  });

  test("of one day are told by kind, then from the newest entry to the oldest, then by id", () => {
    const archive = anArchive({
      warnings: [
        aWarning({ id: "b", date: on("2023") }),
        aWarning({ id: "a", date: on("2023") }),
        aWarning({ id: "c", date: on("2024-05") }),
      ],
      events: [anEvent()],
      lines: [],
      actors: [],
      sources: [aSource()],
    });
    expect(told(archive).map((words) => words.replace("added ", ""))).toEqual([
      "c",
      "a",
      "b",
      "2023-03-01-an-event",
      "a-source",
    ]);
  });

  test("hold those of entries that were withdrawn", () => {
    const archive = anArchive({ lines: [aLine({ withdrawn: aWithdrawal() })], warnings: [], actors: [], sources: [] });
    expect(told(archive)).toEqual(["withdrawn a-line", "added a-line"]);
  });
});
