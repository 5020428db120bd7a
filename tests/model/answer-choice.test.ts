import { describe, expect, test } from "vitest";

import { answerParts, isInexact } from "../../src/model/answer";
import { answerSentences, answerText } from "../../src/model/answer-words";
import { aWarning, on } from "../builders";
import { derive } from "./derive";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";

/* Which of several acts an answer tells of, and what it says where little is known. CODEBOOK section 6. */

type Given = Parameters<typeof derive>;

function answer(...given: Given): string {
  const [, warning = {}] = given;
  return answerText(answerSentences(answerParts(derive(...given), aWarning(warning).consequenceKinds)));
}

const disputed = { certainty: "disputed" } as const;
const unknown = { sides: ["unknown"] } as const;
const C = crossing("2023-03-01");
const open = "Not crossed so far, 1,086 days on";
const leftOut = "is left out, since it is not confirmed.";

const cases: readonly (readonly [what: string, words: string, ...given: Given])[] = [
  [
    "the first of two acts that are left out",
    `Not crossed on confirmed evidence, 1,086 days on; an act of 1 March 2023 ${leftOut}`,
    [crossing("2023-04-01", {}, disputed), crossing("2023-03-01", {}, disputed)],
  ],
  ["no act that came before the warning", `${open}.`, [crossing("2023-01-02")]],
  ["no act beyond the as-of date", `${open}.`, [crossing("2026-01-02")]],
  ["no words that are left out", `${open}.`, [rhetoric("2023-03-01", {}, disputed)]],
  [
    "no response that is left out, where nothing was crossed",
    `${open}.`,
    [statedConsequence("2023-03-01", {}, disputed)],
  ],
  [
    "another response that is not confirmed, too",
    `Crossed after 50 days. No response on record; an act of 5 March 2023 ${leftOut}`,
    [C, otherResponse("2023-03-05", {}, disputed)],
  ],
  [
    "of acts left out after a crossing none but an answer",
    "Crossed after 50 days. No response on record.",
    [C, crossing("2023-03-05", {}, disputed), restraint("2023-03-06", {}, disputed)],
  ],
  [
    "none that is left out for another reason than its evidence",
    "Crossed after 50 days. No response on record.",
    [C, statedConsequence("2023-01-02"), otherResponse("2026-01-02")],
  ],
  [
    "the first act before any crossing, never words",
    "Something else was done 58 days before the crossing, with no confirmed crossing before it. Crossed 111 days after the warning.",
    [rhetoric("2023-02-01"), otherResponse("2023-03-04"), otherResponse("2023-03-09"), crossing("2023-05-01")],
  ],
  [
    "part of what was said to follow, before any crossing",
    `${open}. Part of what was said to follow was done on 1 March 2023, with no confirmed crossing before it.`,
    [statedConsequence("2023-03-01", { degree: "part" })],
  ],
  [
    "the first late act, never late words, counted from the last crossing before it",
    "Crossed after 50 days, and once more. No response within 365 days; an act followed 610 days after a later crossing (1 April 2023).",
    [C, crossing("2023-04-01"), rhetoric("2024-11-01"), otherResponse("2024-12-01"), otherResponse("2024-12-09")],
  ],
  [
    "a partial crossing on the day of the crossing as another than that",
    "Crossed after 50 days. Something else followed, 4 days after a later partial crossing (1 March 2023).",
    [C, partialCrossing("2023-03-01"), otherResponse("2023-03-05")],
  ],
  [
    "a crossing whose day is not known, told second",
    "Something else was done 48 to 78 days before the crossing, with no confirmed crossing before it. Crossed in March 2023, 50 to 80 days after the warning.",
    [otherResponse("2023-01-12"), crossing("2023-03")],
  ],
  [
    "a veiled line that lapsed without days",
    "Too vague to test.",
    [],
    { explicitness: "veiled", lapsed: { date: on("2023-01-30"), reason: "Taken back.", sources: ["a-source"] } },
  ],
  [
    "restraint whose doer is not known without naming one",
    `${open}. Restraint is on record, 1 March 2023.`,
    [restraint("2023-03-01", {}, unknown)],
  ],
  [
    "nobody who called an act an answer, where the doer is not known",
    "Crossed after 50 days. Something else followed, 4 days after the crossing.",
    [C, otherResponse("2023-03-05", { tie: "claimed" }, unknown)],
  ],
];

describe("an answer tells of", () => {
  test.each(cases)("%s", (_, words, ...given) => expect(answer(...given)).toBe(words));
});

test("restraint is told in the order of time, by every side once", () => {
  const { restraint: held } = answerParts(
    derive([restraint("2023-04-01", {}, { sides: ["germany"] }), C, restraint("2023-02-01"), restraint("2023-02-02")]),
    [],
  );
  expect(held?.links.map(({ event }) => event.date)).toEqual(["2023-02-01", "2023-02-02", "2023-04-01"].map(on));
  expect(held?.sides).toEqual(["united-states", "germany"]);
});

test("each sentence says which of the three facts it is of", () => {
  const parts = answerParts(derive([C, otherResponse("2023-03-05"), restraint("2023-04-01")]), []);
  expect(answerSentences(parts).map(({ fact }) => fact)).toEqual(["line", "response", "restraint"]);
  const silent = answerParts(derive([C, restraint("2023-04-01")]), []);
  expect(answerSentences(silent).map(({ fact }) => fact)).toEqual(["line", "response", "restraint"]);
});

test("a month is not an exact date, a day is", () => {
  expect([isInexact(crossing("2023-03")), isInexact(C)]).toEqual([true, false]);
});
