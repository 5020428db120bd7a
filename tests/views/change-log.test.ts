import { expect, test } from "vitest";

import { changeLog } from "../../src/views/change-log";
import { aLine, aWithdrawal } from "../builders";

const [added] = aLine().changes;

function textsOf(later: { what: string; why: string; outcomeChanged: boolean }[]): string[] {
  const changes = [added, ...later.map((change) => ({ date: "2025-02-01", ...change }))].filter(
    (one) => one !== undefined,
  );
  return changeLog(aLine({ changes })).changes.map(({ text }) => text);
}

test("an addition says why; of a change the log says also whether an outcome changed", () => {
  expect(
    textsOf([
      { what: "test narrowed", why: "It named two acts", outcomeChanged: false },
      { what: "side corrected", why: "It was said for NATO.", outcomeChanged: true },
    ]),
  ).toEqual([
    "Added: First entry.",
    "Test narrowed: It named two acts. No outcome changed.",
    "Side corrected: It was said for NATO. An outcome changed.",
  ]);
});

test("a reason that ends in a quotation gets no second full stop", () => {
  expect(textsOf([{ what: "quotation corrected", why: "The speaker said “never.”", outcomeChanged: false }])[1]).toBe(
    "Quotation corrected: The speaker said “never.” No outcome changed.",
  );
});

test("a withdrawal stands in the log", () => {
  const log = changeLog(aLine({ withdrawn: aWithdrawal() }));
  expect(log.changes.at(-1)?.text).toBe("Withdrawn: The statement was never made.");
});
