import { describe, expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { type KeptRecord, keptRecordOf, outcomeRow, type OutcomeRow } from "../../src/model/kept-record";
import { differencesPage } from "../../src/views/differences-page";
import { aLine, anAnswer, anEvent, aWarning, aWithdrawal } from "../builders";
import { aJudgedRecord } from "./judged";

const added = { date: "2025-01-15", what: "added", why: "First entry.", outcomeChanged: false };
const recoded = {
  date: "2025-02-01",
  what: "order of the events shown",
  why: "A source gives it",
  outcomeChanged: true,
};
const crossed = anEvent({ answers: [anAnswer()] });

/** A version that kept these entries, with what was published otherwise than they are judged now. */
function kept(entries: Partial<Entries>, published: Partial<OutcomeRow> = {}): KeptRecord {
  const { archive, judgements } = aJudgedRecord(entries);
  const rows = (of: typeof judgements.ofLine, others: Partial<OutcomeRow>) =>
    new Map([...of].map(([id, derivation]) => [id, { ...outcomeRow(derivation), ...others }]));
  return {
    ...{ ...keptRecordOf("0.9.0", archive), codebookVersion: "0.9", lastChange: "2025-01-15" },
    outcomes: { warnings: rows(judgements.ofWarning, published), lines: rows(judgements.ofLine, {}) },
  };
}

function pageOf(now: Partial<Entries>, before: KeptRecord) {
  return differencesPage(aJudgedRecord(now), [before]);
}

describe("the page of what changed with the rules", () => {
  const stop = { warnings: [aWarning({ demand: "stop" })], events: [crossed] };
  const days = { daysHeld: { least: 50, most: 50, until: "crossing" } } as const;

  test("says of each part what it was and is, under the rule that did it", () => {
    const { groups, compared } = pageOf(stop, kept(stop, days));
    expect(compared).toEqual({ version: { name: "0.9.0", href: "/data/versions/0.9.0/" }, codebookVersion: "0.9" });
    expect(groups.map(({ id, sets }) => [id, sets])).toEqual([
      [
        "demand-to-stop",
        [
          {
            caption: "1 warning",
            entries: [
              {
                entry: { name: "Long-range missiles would bring an answer", href: "/warnings/2023-01-10-a-warning/" },
                date: { text: "10 Jan 2023", iso: "2023-01-10" },
                rows: [
                  {
                    name: "Days held",
                    before: "50\u00a0days until crossed",
                    now: "at\u00a0most\u00a050\u00a0days until crossed",
                  },
                ],
                corrections: [],
                rules: [],
              },
            ],
          },
        ],
      ],
    ]);
  });

  test("counts first, by rule and each once", () => {
    const flags = { flags: ["late-response"] } as const;
    const { summary, lead } = pageOf(stop, kept(stop, { ...days, ...flags }));
    const counts = [...(summary?.rows ?? []), summary?.total].map((row) => [
      row?.head.href,
      ...(row?.cells.map(({ text }) => text) ?? []),
    ]);
    expect(counts).toEqual([
      ["#window-for-each-step", "1", "0"],
      ["#demand-to-stop", "1", "0"],
      [undefined, "1", "0"],
    ]);
    expect(lead).toBe(
      "0 warnings and 0 lines have another outcome than they had. 1 warning and 0 lines have the same, with other days or notes.",
    );
  });

  test("tells response and outcome in one row where they read the same before and now", () => {
    const early = { events: [anEvent({ sides: ["russia"], answers: [anAnswer({ relation: "other-response" })] })] };
    const before = kept(early, { response: "not-applicable", outcome: "not-crossed" });
    const [entry] = pageOf(early, before).groups[0]?.sets[0]?.entries ?? [];
    expect(entry?.rows).toEqual([
      { name: "Response", before: "Not applicable", now: "Acted, with no confirmed crossing before it" },
      { name: "Outcome", before: "Not crossed so far", now: "Acted, with no confirmed crossing before it" },
    ]);
    const pending = { events: [anEvent({ ...crossed, date: { year: 2025, month: 9, day: 1 } })] };
    const risk = { ...pending, warnings: [aWarning({ consequenceForm: "risk" })] };
    const awaited = kept(risk, { response: "pending", outcome: "pending" });
    expect(pageOf(risk, awaited).groups[0]?.sets[0]?.entries[0]?.rows).toEqual([
      { name: "Response and outcome", before: "Response window still open", now: "No response on record so far" },
    ]);
  });

  test("gives the words of the log where an entry was corrected, its own or another's that it is derived from", () => {
    const now = { events: [anEvent({ ...crossed, changes: [added, recoded] })] };
    const [group] = pageOf(now, kept({})).groups;
    const ofEvent = {
      entries: [{ name: "Long-range missiles arrive", href: "/events/2023-03-01-an-event/" }],
      sentence: "Order of the events shown: A source gives it.",
    };
    expect(group?.id).toBe("corrections");
    expect(group?.sets.map(({ entries }) => entries[0]?.corrections)).toEqual([[ofEvent], [ofEvent]]);
    const veiled = { warnings: [aWarning({ explicitness: "veiled", changes: [added, recoded] })] };
    expect(pageOf(veiled, kept({})).groups[0]?.sets[0]?.entries[0]?.corrections).toEqual([
      { entries: [], sentence: ofEvent.sentence },
    ]);
  });

  test("prefers changes that say that an outcome changed to others of the same logs", () => {
    const other = { ...recoded, what: "summary shortened", outcomeChanged: false };
    const corrections = (changes: (typeof added)[]) =>
      pageOf({ events: [anEvent({ ...crossed, changes })] }, kept({})).groups[0]?.sets[0]?.entries[0]?.corrections;
    expect(corrections([added, other, recoded])).toHaveLength(1);
    expect(corrections([added, other])?.map(({ sentence }) => sentence)).toEqual([
      "Summary shortened: A source gives it.",
    ]);
  });

  test("gives words that several logs share once, and leaves out what a log says of something else", () => {
    const changes = [added, recoded];
    const events = [
      anEvent({ ...crossed, changes }),
      anEvent({ ...crossed, id: "2023-03-02-again", headline: "More arrive", changes }),
    ];
    const lines = [aLine({ changes: [added, { ...recoded, what: "test rewritten", outcomeChanged: false }] })];
    const sets = pageOf({ events, lines }, kept({})).groups[0]?.sets;
    expect(sets?.map(({ entries }) => entries[0]?.corrections)).toEqual(
      Array.from({ length: 2 }, () => [
        {
          entries: [
            { name: "Long-range missiles arrive", href: "/events/2023-03-01-an-event/" },
            { name: "More arrive", href: "/events/2023-03-02-again/" },
          ],
          sentence: "Order of the events shown: A source gives it.",
        },
      ]),
    );
  });

  test("is not made where an outcome is another and no log says why", () => {
    expect(() => pageOf({ events: [crossed] }, kept({}))).toThrow(
      "The outcome of “2023-01-10-a-warning” is another than in version 0.9.0, and no log says why: 2023-03-01-an-event.",
    );
  });

  test("tells what is new since, and what is gone and where to, apart", () => {
    const [line, other] = [aLine(), aLine({ id: "other-line", headline: "Aircraft delivered" })];
    const second = aWarning({
      id: "2024-01-10-second",
      line: "other-line",
      headline: "Aircraft too",
      ...{ changes: [added] },
    });
    const before = kept({ warnings: [aWarning(), second], lines: [line, other] });
    const merged = pageOf(
      {
        warnings: [
          aWarning(),
          aWarning({ ...second, withdrawn: aWithdrawal() }),
          aWarning({ id: "2024-02-02-third", headline: "A third", line: "new-line" }),
        ],
        lines: [aLine({ formerIds: ["other-line"] }), aLine({ id: "new-line", headline: "Tanks delivered" })],
      },
      before,
    );
    expect(merged.gone).toEqual([
      {
        kind: "Warning",
        entry: { name: "Aircraft too", href: "/warnings/2024-01-10-second/" },
        outcome: "Not crossed so far",
        why: "Withdrawn on 1 February 2025: The statement was never made.",
      },
      {
        kind: "Line",
        entry: { name: "Long-range missiles delivered", href: "/lines/other-line/" },
        outcome: "Not crossed so far",
        why: "Now part of this entry; its id was “other-line”.",
      },
    ]);
    expect(merged.added.map(({ entry, why }) => [entry.name, why])).toEqual([
      ["A third", "Added: First entry."],
      ["Tanks delivered", "Added: First entry."],
    ]);
    expect(merged.groups).toEqual([]);
  });

  test("takes an entry with a new id for the one it was", () => {
    const renamed = {
      warnings: [aWarning({ line: "better-line" })],
      lines: [aLine({ id: "better-line", formerIds: ["a-line"] })],
    };
    const { added: fresh, gone, groups } = pageOf(renamed, kept({}));
    expect([fresh, gone, groups]).toEqual([[], [], []]);
  });

  test("says so where no version by another codebook is kept", () => {
    const { compared, lead } = differencesPage(aJudgedRecord(), [{ ...kept({}), codebookVersion: "1.0" }]);
    expect(compared).toBeNull();
    expect(lead).toContain("No version of the data by another codebook is kept");
  });
});
