import { describe, expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { keptRecordOf, type OutcomeEntries } from "../../src/model/kept-record";
import { changedParts, outcomeChanges } from "../../src/model/outcome-changes";
import { aLine, anAnswer, anEvent, aRecord, aWarning, aWithdrawal, someEntries } from "../builders";

const crossing = anEvent({ answers: [anAnswer()] });
const added = { date: "2025-01-15", what: "added", why: "First entry.", outcomeChanged: false };
const since = { date: "2025-03-01", what: "tied to the warning", why: "A source shows it", outcomeChanged: true };

/** How the outcomes of some entries differ from those of others. */
function changes(before: Partial<Entries>, now: Partial<Entries>) {
  return outcomeChanges(keptRecordOf("1.0.0", someEntries(before)), someEntries(now));
}

describe("outcomes beside those of an earlier state", () => {
  test("are told by status, response and days, with the entries that were corrected", () => {
    const { changed } = changes({ events: [anEvent()] }, { events: [crossing] });
    expect(changed.map(({ kind, id, corrected, marked }) => ({ kind, id, corrected, marked }))).toEqual([
      { kind: "warnings", id: "2023-01-10-a-warning", corrected: [{ kind: "events", id: crossing.id }], marked: [] },
      { kind: "lines", id: "a-line", corrected: [{ kind: "events", id: crossing.id }], marked: [] },
    ]);
    expect(changed.map(changedParts)).toEqual([
      "status, response, outcome and days",
      "status, response, outcome and days",
    ]);
  });

  test("name the entry whose log, since then, says that an outcome changed", () => {
    const { changed, unfounded } = changes(
      { events: [anEvent()] },
      { events: [{ ...crossing, changes: [added, since] }] },
    );
    expect(changed.map(({ marked }) => marked)).toEqual([
      [{ kind: "events", id: crossing.id }],
      [{ kind: "events", id: crossing.id }],
    ]);
    expect(unfounded).toEqual([]);
  });

  test("take no change for one made since that the earlier state had", () => {
    const { changed, unfounded } = changes(
      { events: [anEvent({ changes: [added, since] })] },
      { events: [{ ...crossing, changes: [added, since] }] },
    );
    expect(changed[0]?.marked).toEqual([]);
    expect(unfounded).toEqual([]);
  });

  test("name a change that says so where no outcome is another", () => {
    const { changed, unfounded } = changes({}, { warnings: [aWarning({ changes: [added, since] })] });
    expect(changed).toEqual([]);
    expect(unfounded).toEqual([{ kind: "warnings", id: "2023-01-10-a-warning", index: 1 }]);
  });

  test("know an entry under its new id", () => {
    const renamed = { ...crossing, id: "2023-03-01-arrived", formerIds: [crossing.id] };
    expect(changes({ events: [crossing] }, { events: [renamed] }).changed).toEqual([]);
  });

  test("are told of what came and went apart from what changed", () => {
    const other = aWarning({ id: "2023-02-01-other", line: "other-line" });
    const lines = [aLine(), aLine({ id: "other-line" })];
    const both = { warnings: [aWarning(), other], lines };
    const one = { warnings: [aWarning(), { ...other, withdrawn: aWithdrawal() }], lines };
    const told = [
      { kind: "warnings", id: "2023-02-01-other" },
      { kind: "lines", id: "other-line" },
    ];
    expect(changes(one, both)).toMatchObject({ changed: [], added: told, gone: [] });
    expect(changes(both, one)).toMatchObject({ changed: [], added: [], gone: told });
  });
});

describe("a later as-of date", () => {
  const at = (asOf: string, entries: Partial<Entries> = {}): OutcomeEntries =>
    someEntries({ ...entries, record: aRecord({ asOf }) });

  test("lets days so far grow, which changes no outcome", () => {
    const { changed, grown } = outcomeChanges(keptRecordOf("1.0.0", at("2023-06-30")), at("2023-07-31"));
    expect(changed).toEqual([]);
    expect(grown.map(({ kind }) => kind)).toEqual(["warnings", "lines"]);
  });

  test("changes an outcome whose window it closes, and no entry was corrected", () => {
    const events = [crossing];
    const { changed } = outcomeChanges(
      keptRecordOf("1.0.0", at("2023-06-30", { events })),
      at("2025-06-30", { events }),
    );
    expect(changed).toMatchObject([
      {
        kind: "warnings",
        corrected: [],
        parts: [{ part: "response", causes: [{ by: "as-of" }] }, { part: "outcome" }],
      },
      { kind: "lines", corrected: [] },
    ]);
  });
});
