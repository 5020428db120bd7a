import { describe, expect, test } from "vitest";

import {
  allChanges,
  byDay,
  changesOf,
  isOfEntry,
  loggedChanges,
  ownChanges,
  recordChanges,
} from "../../src/model/changes";
import { aLine, anArchive, anEvent, aRecord, aSource, aWarning, aWithdrawal, on } from "../builders";

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

  test("of one day are told with withdrawals first, and of corrections those of an outcome", () => {
    const onOneDay = (id: string, outcomeChanged: boolean) =>
      aLine({ id, changes: [added, { ...corrected, outcomeChanged }] });
    const gone = aLine({ id: "z-line", changes: [added], withdrawn: { ...aWithdrawal(), date: corrected.date } });
    const archive = anArchive({
      lines: [onOneDay("a-line", false), onOneDay("b-line", true), gone],
      warnings: [],
      actors: [],
      sources: [],
    });
    expect(told(archive).slice(0, 3)).toEqual(["withdrawn z-line", "changed b-line", "changed a-line"]);
  });

  test("of one entry on one day are told from the last to the first", () => {
    const twice = aLine({ changes: [added, corrected, { ...corrected, what: "headline shortened" }] });
    const changes = recordChanges(anArchive({ lines: [twice], warnings: [], actors: [], sources: [] }));
    expect(changes.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test("hold those of entries that were withdrawn", () => {
    const archive = anArchive({ lines: [aLine({ withdrawn: aWithdrawal() })], warnings: [], actors: [], sources: [] });
    expect(told(archive)).toEqual(["withdrawn a-line", "added a-line"]);
  });
});

describe("the changes of the record itself", () => {
  const rule = { date: "2025-01-15", what: "window named", why: "It was taken for granted." };
  const record = aRecord({ changes: [rule, { ...rule, date: "2025-03-01", what: "tie added" }] });

  test("come newest first, each with its place among them", () => {
    expect(ownChanges(record).map(({ what, number }) => [what, number])).toEqual([
      ["tie added", 2],
      ["window named", 1],
    ]);
  });

  test("stand among those of entries by their days, and before them on one day", () => {
    const lines = [aLine({ changes: [added, corrected] })];
    const changes = allChanges(anArchive({ record, lines, warnings: [], actors: [], sources: [] }));
    expect(changes.map(({ date, kind }) => [date, kind])).toEqual([
      ["2025-03-01", "record"],
      ["2025-02-01", "lines"],
      ["2025-01-15", "record"],
      ["2025-01-15", "lines"],
    ]);
    expect(changes.filter(isOfEntry).map(({ entry }) => entry.id)).toEqual(["a-line", "a-line"]);
  });

  test("of one day keep the order they were given in", () => {
    const days = ["2025-01-15 a", "2025-02-01", "2025-01-15 b", "2024-12-31"].map((what) => ({
      what,
      date: what.slice(0, 10),
    }));
    expect(byDay(days).map(({ what }) => what)).toEqual(["2025-02-01", "2025-01-15 a", "2025-01-15 b", "2024-12-31"]);
  });
});
