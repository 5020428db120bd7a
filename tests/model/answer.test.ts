import { describe, expect, test } from "vitest";

import type { Warning } from "../../src/model/archive";
import { answerParts } from "../../src/model/answer";
import { answerSentences, answerText } from "../../src/model/answer-words";
import { lineStatuses, responses } from "../../src/model/terms/outcome";
import { aWarning, on } from "../builders";
import { derive } from "./derive";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";

/* The words of an answer, for the warning of 10 January 2023 as of 31 December 2025. CODEBOOK section 6. */

type Given = Parameters<typeof derive>;

function answer(...given: Given): string {
  const [, warning = {}] = given;
  return answerText(answerSentences(answerParts(derive(...given), aWarning(warning).consequenceKinds)));
}

function lapsedOn(date: string): Pick<Warning, "lapsed"> {
  return { lapsed: { date: on(date), reason: "It was withdrawn.", sources: ["a-source"] } };
}

const disputed = { certainty: "disputed" } as const;
const claimed = { tie: "claimed" } as const;
const inferred = { tie: "inferred" } as const;
const stop = { demand: "stop" } as const;
const veiled = { explicitness: "veiled" } as const;
const risk = { consequenceForm: "risk" } as const;
const vague: Partial<Warning> = { consequenceKinds: ["escalation-unspecified"] };
const early = partialCrossing("2023-02-09", { missing: "stage" });
const C = crossing("2023-03-01");

/** One case: the words, and what they are said of. */
type Row = readonly [words: string, ...given: Given];

const line: readonly Row[] = [
  ["Not crossed so far, 1,086 days on.", []],
  ["Not crossed until it lapsed, after 20 days.", [], lapsedOn("2023-01-30")],
  ["Not crossed until it lapsed, after at most 21 days.", [], lapsedOn("2023-01")],
  ["No new instance on record.", [], stop],
  ["No new instance on record; the demand had lapsed by 30 January 2023.", [], { ...stop, ...lapsedOn("2023-01-30") }],
  [
    "Not crossed on confirmed evidence, 1,086 days on; an act of 1 March 2023 is left out, since it is not confirmed.",
    [crossing("2023-03-01", {}, disputed)],
  ],
  [
    "Not crossed on confirmed evidence; an act in March 2023 is left out, since it is not confirmed.",
    [crossing("2023-03", {}, disputed)],
    stop,
  ],
  [
    "Not crossed so far, 1,086 days on; an act of 1 March 2023 is only said to cross it.",
    [partialCrossing("2023-03-01", { missing: "reading" })],
  ],
  [
    "Not crossed so far, 1,086 days on; an act in January 2023 is left out, since no source shows that it came after.",
    [crossing("2023-01")],
  ],
  [
    "Not crossed until it lapsed, after 20 days; an act of 1 March 2023 came after it had lapsed.",
    [C],
    lapsedOn("2023-01-30"),
  ],
  ["Too vague to test.", [], veiled],
  [
    "Too vague to test; an act of 1 March 2023 is only said to cross it.",
    [partialCrossing("2023-03-01", { missing: "reading" })],
    veiled,
  ],
  ["Crossed after 50 days. No response on record.", [C]],
  ["Crossed after 1 day. No response on record.", [crossing("2023-01-11")]],
  ["Crossed the same day. No response on record.", [crossing("2023-01-10", { order: "after" })]],
  ["Crossed in March 2023, 50 to 80 days later. No response on record.", [crossing("2023-03")]],
  ["Crossed in January 2023, at most 21 days later. No response on record.", [crossing("2023-01", { order: "after" })]],
  ["Crossed after 29 to 59 days. No response on record.", [C], { date: on("2023-01") }],
  ["Crossed on 1 March 2023. No response on record.", [C], veiled],
  ["Crossed in 2024. No response on record so far.", [crossing("2024")], { ...veiled, ...risk }],
  ["Crossed after at most 50 days. No response on record.", [C], stop],
  ["Crossed after 50 days, and once more. No response on record.", [C, crossing("2023-03-05")]],
  [
    "Crossed after 50 days, by the coder’s reading, and 2 more times. No response on record.",
    [crossing("2023-03-01", inferred), crossing("2023-03-05"), crossing("2023-03-06")],
  ],
  [
    "Crossed after 50 days, by the account of the United States. No response on record.",
    [crossing("2023-03-01", claimed)],
  ],
  ["Crossed after 50 days. No response on record.", [crossing("2023-03-01", claimed, { sides: ["unknown"] })]],
  ["Partly crossed after 30 days; not in full so far. Neither act nor words followed.", [early]],
  [
    "Partly crossed after 30 days, and once more; not in full until it lapsed. Neither act nor words followed.",
    [early, partialCrossing("2023-02-19")],
    lapsedOn("2023-02-20"),
  ],
  [
    "Partly crossed after 964 days; not in full so far. Neither act nor words followed so far.",
    [partialCrossing("2025-08-31")],
  ],
];

const response: readonly Row[] = [
  [
    "Crossed after 50 days. What was said to follow did, 4 days after the crossing.",
    [C, statedConsequence("2023-03-05")],
  ],
  [
    "Crossed after 50 days. What was said to follow did, which Russia called an answer, 4 days after the crossing.",
    [C, statedConsequence("2023-03-05", claimed)],
  ],
  [
    "Crossed after 50 days. What was said to follow did, the same day, by the coder’s reading.",
    [C, statedConsequence("2023-03-01", inferred)],
  ],
  [
    "Crossed after 50 days. Part of what was said to follow did, which Russia called an answer, 4 days after the crossing.",
    [C, statedConsequence("2023-03-05", { degree: "part", ...claimed }, { sides: ["russia", "belarus"] })],
  ],
  [
    "Crossed after 50 days. An act followed, 4 days after the crossing; no particular act had been announced.",
    [C, statedConsequence("2023-03-05")],
    vague,
  ],
  ["Crossed after 50 days. Something else followed, 4 days after the crossing.", [C, otherResponse("2023-03-05")]],
  ["Crossed after 50 days. An act followed, 4 days after the crossing.", [C, otherResponse("2023-03-05")], vague],
  [
    "Crossed after 50 days. What was said to follow did, 31 to 60 days after the crossing.",
    [C, statedConsequence("2023-04")],
  ],
  [
    "Crossed in March 2023, 50 to 80 days later. Something else followed, in the same period; which came first is not known.",
    [crossing("2023-03"), otherResponse("2023-03-15")],
  ],
  [
    "Crossed in March 2023, 50 to 80 days later. What was said to follow did, in the same period, by the coder’s reading; which came first is not known.",
    [crossing("2023-03"), statedConsequence("2023-03-15", inferred)],
  ],
  [
    "Crossed after 50 days. An act followed, which Russia called an answer, 4 days after the crossing; no particular act had been announced.",
    [C, statedConsequence("2023-03-05", claimed)],
    vague,
  ],
  [
    "Crossed after 50 days, and once more. What was said to follow did, 1 day after a later crossing (20 November 2024).",
    [C, crossing("2024-11-20"), statedConsequence("2024-11-21")],
  ],
  [
    "Crossed after 50 days, and once more. Something else followed, on the day of a later crossing (20 November 2024).",
    [C, crossing("2024-11-20"), otherResponse("2024-11-20")],
  ],
  [
    "Crossed after 50 days. What was said to follow did, 1 day after a later partial crossing (20 November 2024).",
    [C, partialCrossing("2024-11-20"), statedConsequence("2024-11-21")],
  ],
  [
    "Crossed after 50 days, and once more. Something else followed, in the same period as a later crossing (November 2024); which came first is not known.",
    [C, crossing("2024-11"), otherResponse("2024-11-20")],
  ],
  [
    "What was said to follow was done 10 days after a partial crossing (9 February 2023) and 10 days before the crossing. Crossed 50 days after the warning.",
    [early, statedConsequence("2023-02-19"), C],
  ],
  [
    "Part of what was said to follow was done 1 to 28 days before the crossing, by the coder’s reading. Crossed 50 days after the warning.",
    [early, statedConsequence("2023-02", { degree: "part", ...inferred }), C],
  ],
  [
    "An act came 10 days after a partial crossing (9 February 2023) and 10 days before the crossing; no particular act had been announced. Crossed 50 days after the warning.",
    [early, statedConsequence("2023-02-19"), C],
    vague,
  ],
  [
    "Something else was done 10 days after a partial crossing (9 February 2023) and 10 days before the crossing. Crossed 50 days after the warning.",
    [early, otherResponse("2023-02-19"), C],
  ],
  ["Only words came, before the crossing. Crossed 50 days after the warning.", [early, rhetoric("2023-02-19"), C]],
  ["Partly crossed after 30 days; not in full so far. Only words followed.", [early, rhetoric("2023-02-19")]],
  [
    "Partly crossed after 30 days; not in full so far. What was said to follow did, 10 days after the partial crossing.",
    [early, statedConsequence("2023-02-19")],
  ],
  [
    "Partly crossed after 30 days, and once more; not in full so far. Something else followed, 1 day after a later partial crossing (19 February 2023).",
    [early, partialCrossing("2023-02-19"), otherResponse("2023-02-20")],
  ],
  ["Crossed after 50 days. Only words followed.", [C, rhetoric("2023-03-02")]],
  [
    "Crossed after 50 days. No response on record; an act of 5 March 2023 is left out, since it is not confirmed.",
    [C, statedConsequence("2023-03-05", {}, disputed)],
  ],
  [
    "Crossed after 50 days. Something else followed, 1 day after the crossing.",
    [C, otherResponse("2023-03-02"), statedConsequence("2023-03-05", {}, disputed)],
  ],
  ["Crossed after 964 days. Only words followed so far.", [crossing("2025-08-31"), rhetoric("2025-09-01")], risk],
  ["Crossed after 964 days. No response on record so far.", [crossing("2025-08-31")], risk],
  [
    "Crossed after 964 days. Response window still open: an answer would count until 31 August 2026.",
    [crossing("2025-08-31")],
  ],
  [
    "Crossed after 50 days. No response within 365 days; an act followed 641 days after the crossing.",
    [C, otherResponse("2024-12-01")],
  ],
  [
    "Crossed after 50 days. No response within 365 days; an act followed, which Russia called an answer, 641 days after the crossing.",
    [C, otherResponse("2024-12-01", claimed)],
  ],
  [
    "Something else was done, which Russia called an answer, 1 day after a partial crossing (9 February 2023) and 19 days before the crossing. Crossed 50 days after the warning.",
    [early, otherResponse("2023-02-10", claimed), C],
  ],
  [
    "Crossed in March 2023, 50 to 80 days later. Something else followed, which Russia called an answer, in the same period; which came first is not known.",
    [crossing("2023-03"), otherResponse("2023-03-15", claimed)],
  ],
  [
    "Not crossed so far, 1,086 days on. What was said to follow was done on 1 March 2023, with no confirmed crossing before it.",
    [statedConsequence("2023-03-01")],
  ],
  [
    "Not crossed so far, 1,086 days on. Something else was done in March 2023, which Russia called an answer, with no confirmed crossing before it.",
    [otherResponse("2023-03", claimed)],
  ],
  [
    "Not crossed so far, 1,086 days on. An act came on 1 March 2023, with no confirmed crossing before it.",
    [statedConsequence("2023-03-01")],
    vague,
  ],
  [
    "What was said to follow was done 61 days before the crossing, with no confirmed crossing before it. Crossed 111 days after the warning.",
    [statedConsequence("2023-03-01"), crossing("2023-05-01")],
  ],
  [
    "Something else was done 61 days before the partial crossing, with no confirmed crossing before it. Partly crossed 111 days after the warning; not in full so far.",
    [otherResponse("2023-03-01"), partialCrossing("2023-05-01")],
  ],
];

const held: readonly Row[] = [
  [
    "Not crossed so far, 1,086 days on. Restraint by the United States is on record, 1 March 2023.",
    [restraint("2023-03-01")],
  ],
  [
    "Crossed after 50 days. No response on record. Restraint by the United States and Germany is on record, twice, first February 2023.",
    [restraint("2023-02"), C, restraint("2023-04-01", {}, { sides: ["united-states", "germany"] })],
  ],
  [
    "Too vague to test. Restraint by the United States is on record, 3 times, first 1 March 2023.",
    ["2023-03-01", "2023-03-02", "2023-03-03"].map((date) => restraint(date)),
    veiled,
  ],
  [
    "Something else was done 1 day after a partial crossing (9 February 2023) and 19 days before the crossing. Crossed 50 days after the warning. Restraint by the United States is on record, 1 March 2023.",
    [early, otherResponse("2023-02-10"), C, restraint("2023-03-01")],
  ],
];

describe("what happened then, in words:", () => {
  const rows = [...line, ...response, ...held].map(([words, ...given]) => ({ words, given }));

  test.each(rows)("$words", ({ words, given }) => {
    expect(answer(...given)).toBe(words);
  });
});

test("the cases above have every status and every response", () => {
  const derivations = [...line, ...response, ...held].map(([, ...given]) => derive(...given));
  expect(new Set(derivations.map(({ lineStatus }) => lineStatus))).toEqual(new Set(lineStatuses));
  expect(new Set(derivations.map((each) => each.response))).toEqual(new Set(responses));
});

test("each sentence names the event it tells of", () => {
  const [ofLine, ofResponse, ofRestraint] = answerSentences(
    answerParts(derive([C, statedConsequence("2023-03-05"), restraint("2023-04-01")]), ["nuclear"]),
  );
  expect([ofLine, ofResponse, ofRestraint].map((sentence) => sentence?.link?.event.id)).toEqual([
    "2023-03-01-crossing",
    "2023-03-05-stated-consequence",
    "2023-04-01-restraint",
  ]);
});

test("who called an act an answer stands behind the act, never behind a crossing", () => {
  const said = [...line, ...response, ...held].map(([, ...given]) => answer(...given)).join(" ");
  expect(said.match(/[^.]*, which \w+ called an answer/g)).not.toBeNull();
  expect(said).not.toMatch(/crossing[^.]*, which \w+ called an answer/);
});

test("no answer says why, or credits or blames", () => {
  const said = [...line, ...response, ...held].map(([, ...given]) => answer(...given)).join(" ");
  expect(said).not.toMatch(/because|threat|bluff|worked|deterred|provok|failed|after that/i);
});
