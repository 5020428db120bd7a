import { expect, test } from "vitest";

import type { Answer, Warning } from "../../src/model/archive";
import type { LeftOutReason } from "../../src/model/derivation";
import { eventSentences, eventText, type EventTie } from "../../src/model/event-answer";
import { aLink, aWarning, on } from "../builders";

interface Tied {
  readonly answer?: Partial<Answer>;
  readonly warning?: Partial<Warning>;
  readonly leftOut?: LeftOutReason;
}

/** A tie to an event of 17 November 2024, of a warning of 12 September 2024. */
function aTie({ answer = {}, warning = {}, leftOut }: Tied = {}): EventTie {
  return {
    link: aLink(answer, { date: on("2024-11-17") }),
    warning: aWarning({ date: on("2024-09-12"), ...warning }),
    leftOut,
  };
}

const said = (...ties: readonly Tied[]) => eventText(eventSentences(ties.map(aTie)));
const older = { id: "an-older-warning", date: on("2024-05-31") };

test.each<[string, readonly Tied[]]>([
  ["Crossed the line of one warning, 66 days after it.", [{}]],
  ["Crossed the line of 2 warnings, 66 to 170 days after them.", [{}, { warning: older }]],
  ["Crossed the lines of 2 warnings, 66 to 170 days after them.", [{}, { warning: { ...older, line: "another" } }]],
  ["Crossed the line of one warning, the same day.", [{ warning: { date: on("2024-11-17") } }]],
  ["Crossed the line of one warning, 17 to 47 days after it.", [{ warning: { date: on("2024-10") } }]],
  ["Crossed the line of one warning, 66 days after it, by the coder’s reading.", [{ answer: { tie: "inferred" } }]],
  [
    "Partly crossed the line of one warning, 66 days after it.",
    [{ answer: { relation: "partial-crossing", missing: "range" } }],
  ],
  [
    "Said to cross the line of one warning, 66 days after it.",
    [{ answer: { relation: "partial-crossing", missing: "reading" }, leftOut: "said-to-cross" }],
  ],
  ["What was said to follow in one warning, 66 days after it.", [{ answer: { relation: "stated-consequence" } }]],
  [
    "Part of what was said to follow in one warning, 66 days after it.",
    [{ answer: { relation: "stated-consequence", degree: "part" } }],
  ],
  [
    "An act, where one warning had named none in particular, 66 days after it.",
    [{ answer: { relation: "stated-consequence" }, warning: { consequenceKinds: ["escalation-unspecified"] } }],
  ],
  [
    "Something else than was said to follow in one warning, 66 days after it.",
    [{ answer: { relation: "other-response" } }],
  ],
  [
    "An act, where one warning had named none in particular, 66 days after it.",
    [{ answer: { relation: "other-response" }, warning: { consequenceKinds: ["none-stated"] } }],
  ],
  ["Restraint after one warning, 66 days after it.", [{ answer: { relation: "restraint" } }]],
  ["Words after 2 warnings, 66 to 170 days after them.", [rhetoric(), rhetoric(older)]],
  ["Crossed the line of one warning; no source shows that it came after.", [{ leftOut: "order-uncertain" }]],
  [
    "Crossed the line of one warning, 170 days after it. Words after one warning, 66 days after it.",
    [rhetoric(), { warning: older }],
  ],
  ["", []],
])("%s", (words, ties) => {
  expect(said(...ties)).toBe(words);
});

function rhetoric(warning: Partial<Warning> = {}): Tied {
  return { answer: { relation: "rhetoric" }, warning };
}
