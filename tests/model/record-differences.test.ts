import { describe, expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import type { DerivationRecord } from "../../src/model/derivation";
import {
  type KeptRecord,
  keptRecordOf,
  lastByAnotherCodebook,
  outcomeRow,
  type OutcomeRow,
  withIdsNow,
} from "../../src/model/kept-record";
import { judge, standardTerms } from "../../src/model/record";
import { correctedFacts, recordDifferences } from "../../src/model/record-differences";
import { derivationRecordOf } from "../../src/views/derivation-steps";
import { aLine, anAnswer, anArchive, anEvent, aRecord, aWarning, aWithdrawal } from "../builders";

const warning = aWarning();
const crossed = anEvent({ answers: [anAnswer()] });

/** A version that kept a record as it is judged now, but for what was published otherwise of its warning. */
function kept(entries: Partial<Entries>, published: Partial<OutcomeRow> = {}): KeptRecord {
  const archive = anArchive(entries);
  const { ofWarning, ofLine } = judge(archive, standardTerms(archive.record));
  return {
    ...{ ...keptRecordOf("0.9.0", archive), codebookVersion: "0.9" },
    outcomes: {
      warnings: new Map([...ofWarning].map(([id, each]) => [id, { ...outcomeRow(each), ...published }])),
      lines: new Map([...ofLine].map(([id, each]) => [id, outcomeRow(each)])),
    },
  };
}

function differences(before: KeptRecord, now: Partial<Entries>) {
  return recordDifferences(before, derivationRecordOf(anArchive(now)));
}

describe("the outcomes of a record held against those of a kept version", () => {
  test("are the same where nothing changed", () => {
    expect(differences(kept({ events: [crossed] }), { events: [crossed] })).toEqual({
      differing: [],
      added: [],
      gone: [],
    });
  });

  test("differ by a rule where the entries are the same and the outcome is another", () => {
    const published = { daysHeld: { least: 50, most: 50, until: "crossing" } } as const;
    const entries = { warnings: [aWarning({ demand: "stop" })], events: [crossed] };
    const { differing } = differences(kept(entries, published), entries);
    expect(differing).toMatchObject([
      {
        ...{ kind: "warnings", id: warning.id, before: published, now: { demand: "stop" } },
        parts: [{ part: "daysHeld", causes: [{ by: "rule", rule: "demand-to-stop" }] }],
      },
    ]);
  });

  test("stop whoever asks where no rule that changed explains a difference", () => {
    const entries = { events: [crossed] };
    expect(() => differences(kept(entries, { lineStatus: "partly-crossed" }), entries)).toThrow(
      `No rule that changed explains why “lineStatus” of “${warning.id}” is another than it was.`,
    );
  });

  test("differ by corrections where the entries are others, for the warning and its line alike", () => {
    const { differing } = differences(kept({}), { events: [crossed] });
    const byCorrections = (part: string) => ({ part, causes: [{ by: "corrections" }] });
    const parts = ["lineStatus", "response", "outcome", "daysHeld"].map(byCorrections);
    expect(differing.map(({ kind, parts: told }) => [kind, told])).toEqual([
      ["warnings", parts],
      ["lines", parts],
    ]);
  });

  test("tell a rule and a correction apart where both changed one part, and nothing where the one undid the other", () => {
    const published = { response: "not-applicable", outcome: "not-crossed" } as const;
    const early = anEvent({ sides: ["russia"], answers: [anAnswer({ relation: "other-response" })] });
    const before = kept({ events: [early] }, published);
    const [first] = differences(before, {
      events: [early, anEvent({ ...crossed, id: "2023-02-01-earlier" })],
    }).differing;
    expect(first?.parts.find(({ part }) => part === "response")?.causes).toEqual([
      { by: "rule", rule: "act-before-crossing" },
      { by: "corrections" },
    ]);
    expect(differences(before, { events: [] }).differing.map(({ kind }) => kind)).toEqual(["lines"]);
  });

  test("differ by the as-of date where it moved; that days counted up to it are more is no difference", () => {
    const entries = { events: [anEvent({ ...crossed, date: { year: 2025, month: 9, day: 1 } })] };
    const later = { ...entries, record: aRecord({ asOf: "2027-01-01" }) };
    const [first] = differences(kept(entries), later).differing;
    expect(first?.parts.map(({ part, causes }) => [part, causes])).toEqual([
      ["response", [{ by: "as-of" }]],
      ["outcome", [{ by: "as-of" }]],
    ]);
    expect(differences(kept({}), { record: later.record }).differing).toEqual([]);
  });

  test("name what is judged in one of the two only", () => {
    const other = aWarning({ id: "2024-01-10-other", line: "other-line" });
    const lines = [aLine(), aLine({ id: "other-line" })];
    const withOther = { warnings: [warning, other], lines };
    const names = [
      { kind: "warnings", id: other.id },
      { kind: "lines", id: "other-line" },
    ];
    expect(differences(kept({ lines }), withOther)).toEqual({ differing: [], added: names, gone: [] });
    expect(differences(kept(withOther), { lines })).toEqual({ differing: [], added: [], gone: names });
  });

  test("follow an entry to the id that it has now", () => {
    const renamed = {
      warnings: new Map([[warning.id, "2023-01-11-a-warning"]]),
      lines: new Map([["a-line", "a-better-line"]]),
      events: new Map([[crossed.id, "2023-03-02-an-event"]]),
    };
    const now = {
      warnings: [aWarning({ id: "2023-01-11-a-warning", line: "a-better-line" })],
      lines: [aLine({ id: "a-better-line" })],
      events: [anEvent({ id: "2023-03-02-an-event", answers: [anAnswer({ warning: "2023-01-11-a-warning" })] })],
    };
    const before = kept({ events: [crossed] });
    expect(differences(before, now).gone).toHaveLength(2);
    expect(differences(withIdsNow(before, renamed), now)).toEqual({ differing: [], added: [], gone: [] });
  });
});

describe("the entries whose correction may have made an outcome another", () => {
  const facts = (entries: Partial<Entries> = {}): DerivationRecord => derivationRecordOf(anArchive(entries));
  const ofWarning = { kind: "warnings", id: warning.id, parts: [] } as const;
  const ofLine = { kind: "lines", id: "a-line", parts: [] } as const;

  test("are none where what is derived from is the same, however it is written", () => {
    const reviewed = { warnings: [aWarning({ headline: "Another headline", reviewed: "2025-03-01" })] };
    expect(correctedFacts(ofWarning, facts(), facts(reviewed))).toEqual([]);
  });

  test("are the warning itself, and events that were tied to it, are no longer or are otherwise", () => {
    const tied = (relation: "crossing" | "restraint") =>
      facts({ events: [anEvent({ answers: [anAnswer({ relation })] })] });
    const event = { kind: "events", id: crossed.id };
    expect(correctedFacts(ofWarning, facts(), tied("crossing"))).toEqual([event]);
    expect(correctedFacts(ofWarning, tied("crossing"), facts())).toEqual([event]);
    expect(correctedFacts(ofWarning, tied("crossing"), tied("restraint"))).toEqual([event]);
    expect(correctedFacts(ofWarning, facts(), facts({ warnings: [aWarning({ explicitness: "veiled" })] }))).toEqual([
      { kind: "warnings", id: warning.id },
    ]);
  });

  test("of a line are also statements that joined or left it", () => {
    const other = aWarning({ id: "2024-01-10-other" });
    const moved = { ...other, line: "other-line" };
    const lines = [aLine(), aLine({ id: "other-line" })];
    const [apart, together] = [moved, other].map((each) => facts({ lines, warnings: [warning, each] }));
    if (!apart || !together) throw new Error("Two records were made.");
    expect(correctedFacts(ofLine, apart, together)).toEqual([{ kind: "warnings", id: other.id }]);
    expect(correctedFacts(ofLine, together, apart)).toEqual([{ kind: "warnings", id: other.id }]);
    expect(correctedFacts(ofWarning, together, apart)).toEqual([]);
    expect(correctedFacts({ ...ofWarning, parts: [{ part: "restated" }] }, together, apart)).toEqual([
      { kind: "warnings", id: other.id },
    ]);
  });

  test("leave out what was withdrawn before and after", () => {
    const withdrawn = { events: [anEvent({ ...crossed, withdrawn: aWithdrawal() })] };
    expect(correctedFacts(ofWarning, facts(), facts(withdrawn))).toEqual([]);
  });
});

test("the version to hold against is the newest by another codebook", () => {
  const versions = ["2.0", "1.1", "1.0"].map((codebookVersion) => ({ codebookVersion }));
  expect(lastByAnotherCodebook(versions, "2.0")).toEqual({ codebookVersion: "1.1" });
  expect(lastByAnotherCodebook(versions.slice(0, 1), "2.0")).toBeNull();
});
