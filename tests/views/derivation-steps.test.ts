import { expect, test } from "vitest";

import type { AftermathEvent, Answer, Warning } from "../../src/model/archive";
import { derivationSteps } from "../../src/views/derivation-steps";
import { known } from "../../src/views/known";
import { anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

/** What each step found, for a warning of 10 January 2023 as of 31 December 2025. */
function stepsAfter(
  events: readonly AftermathEvent[],
  warning: Partial<Warning> = {},
  windowDays: number | null = 365,
) {
  const record = aJudgedRecord({ events, warnings: [aWarning(warning)] }, windowDays);
  const derivation = known(record.judgements.ofWarning, "2023-01-10-a-warning");
  return new Map(derivationSteps(derivation).map((step) => [step.name, step]));
}

function found(name: string, ...of: Parameters<typeof stepsAfter>): string | undefined {
  return stepsAfter(...of).get(name)?.found;
}

/** An event on a date, tied to the warning; crossings are done by the warned side, all else by the warner's. */
function tied(date: string, relation: Answer["relation"], answer: Partial<Answer> = {}): AftermathEvent {
  const ofWarned = relation.endsWith("crossing") || relation === "restraint";
  return anEvent({
    id: `${date}-${relation}`,
    date: on(date),
    sides: [ofWarned ? "united-states" : "russia"],
    answers: [anAnswer({ relation, ...answer })],
  });
}

const crossing = tied("2023-03-01", "crossing");
const partial = tied("2023-02-01", "partial-crossing", { missing: "stage" });

test("each crossing opens a window of its own, and the outcome is open for a year after the first full one", () => {
  const steps = stepsAfter([partial, crossing, tied("2023-06-01", "crossing")]);
  expect(steps.get("The response windows")).toMatchObject({
    found:
      "Each crossing opens one, of 365 days. The outcome is no longer open on 31 December 2025: that is counted from the first full crossing, to 29 February 2024.",
    links: [
      { facts: "1 Feb 2023 · partly crossed · response window 1 February 2023 to 1 February 2024" },
      { facts: "1 Mar 2023 · crossed · response window 1 March 2023 to 29 February 2024" },
      { facts: "1 Jun 2023 · crossed · response window 1 June 2023 to 31 May 2024" },
    ],
  });
});

test("of a line partly crossed the outcome is open for a year after the last such crossing", () => {
  expect(found("The response windows", [partial, tied("2025-03-01", "partial-crossing", { missing: "scale" })])).toBe(
    "Each crossing opens one, of 365 days. The outcome is open on 31 December 2025: that is counted from the last partial crossing, to 1 March 2026.",
  );
});

test("a window without limit says so", () => {
  const step = stepsAfter([crossing], {}, null).get("The response windows");
  expect(step?.found).toContain("Each crossing opens one, without limit.");
  expect(step?.links.map(({ facts }) => facts)).toEqual(["1 Mar 2023 · crossed · response window from 1 March 2023"]);
});

test("without a crossing no window opens", () => {
  expect(found("The response windows", [])).toBe("None opened: no event that counts is a crossing, not even in part.");
});

test("an act and words say in which windows they fall, restraint and crossings nothing", () => {
  const steps = stepsAfter([
    tied("2023-01-20", "rhetoric"),
    tied("2023-02-15", "restraint"),
    partial,
    crossing,
    tied("2024-02", "rhetoric"),
    tied("2024-12-01", "stated-consequence", { degree: "part" }),
  ]);
  expect(steps.get("Events that count")?.links.map(({ facts }) => facts)).toEqual([
    "20 Jan 2023 · words · before any crossing",
    "1 Feb 2023 · partly crossed",
    "15 Feb 2023 · restraint",
    "1 Mar 2023 · crossed",
    "Feb 2024 · words · in the response window of 1 Feb 2023, 1 Mar 2023",
    "1 Dec 2024 · what was said to follow, in part · outside every response window",
  ]);
});

test("a link left out is shown with the reason", () => {
  const reading = tied("2023-04-01", "partial-crossing", { missing: "reading" });
  const steps = stepsAfter([{ ...crossing, certainty: "disputed" }, reading]);
  expect(steps.get("Events that count")?.found).toBe("None.");
  expect(steps.get("Events left out")?.links.map(({ facts }) => facts)).toEqual([
    "1 Mar 2023 · crossed · its event is not confirmed",
    "1 Apr 2023 · said to cross · only a wider reading of the words covers it",
  ]);
});

test.each<[string, string, readonly AftermathEvent[]]>([
  [
    "an act that had been stated",
    "All that had been announced was done in full",
    [crossing, tied("2023-04-01", "stated-consequence")],
  ],
  [
    "part of what had been stated",
    "not all of it was done in full",
    [crossing, tied("2023-04-01", "stated-consequence", { degree: "part" })],
  ],
  [
    "another act",
    "Another act falls in the response window of a crossing",
    [crossing, tied("2023-04-01", "other-response")],
  ],
  [
    "an act before the crossing",
    "An act came before any crossing on record",
    [tied("2023-02-15", "stated-consequence"), crossing],
  ],
  [
    "an act without a crossing",
    "An act came before any crossing on record",
    [tied("2023-02-15", "stated-consequence")],
  ],
  [
    "words while the outcome is open",
    "no act falls in a response window so far, and the outcome is open",
    [tied("2025-09-01", "crossing"), tied("2025-09-02", "rhetoric")],
  ],
  [
    "words",
    "Words of the warner’s side fall in the response window of a crossing, and no act does",
    [crossing, tied("2023-03-02", "rhetoric")],
  ],
  [
    "words between a partial crossing and the full one",
    "Words of the warner’s side fall in the response window of a crossing, and no act does",
    [partial, tied("2023-02-02", "rhetoric"), crossing],
  ],
  ["nothing", "neither an act nor words of the warner’s side fall in a response window", [crossing]],
  [
    "nothing after a partial crossing",
    "partly crossed only, and neither an act nor words fall in a response window",
    [partial],
  ],
  ["nothing where nothing was crossed", "Nothing is counted as a crossing", []],
])("the reason for a response: %s", (_, reason, events) => {
  expect(found("The response", events)).toContain(reason);
});

test.each<[string, Partial<Warning>, readonly AftermathEvent[]]>([
  ["Partly crossed. There is no response to name, and the line is partly crossed.", {}, [partial]],
  ["Restraint on record. The line is not crossed, and restraint is on record.", {}, [tied("2023-04-01", "restraint")]],
  [
    "Withdrawn or overtaken. There is no response to name, the line is not crossed, and the warning has lapsed.",
    { lapsed: { date: on("2023-06-01"), reason: "Withdrawn.", sources: ["a-source"] } },
    [],
  ],
  [
    "Too vague to test. There is no response to name, no restraint and no lapse, and the line cannot be tested.",
    { explicitness: "veiled" },
    [],
  ],
  ["Not crossed so far. There is no response to name, no restraint and no lapse, and the line is not crossed.", {}, []],
])("the reason for an outcome: %s", (reason, warning, events) => {
  expect(found("The outcome", events, warning)).toBe(reason);
});

test("a response is the outcome", () => {
  expect(found("The outcome", [crossing])).toBe("No response on record. The response is the outcome.");
});

test("restraint stands apart, whatever the outcome", () => {
  const restrained = [tied("2023-02-15", "restraint"), crossing, tied("2023-03-05", "restraint")];
  expect(found("Restraint", restrained)).toBe(
    "On record by the day of the first crossing, whole or partial. On record after the first crossing, whole or partial.",
  );
  expect(found("Restraint", restrained.slice(0, 1))).toBe("On record, with no crossing, not even in part.");
  expect(found("Restraint", [crossing])).toBe("None on record.");
});

test("flags are written out", () => {
  const restraint = tied("2023-02-15", "restraint");
  expect(found("Flags", [restraint])).toBe("Restraint is on record, with no crossing before it.");
  expect(found("Flags", [crossing, tied("2024-12-01", "other-response")])).toBe(
    "An act came outside every response window.",
  );
});

test("days held are given to the full crossing and to the first in part", () => {
  expect(found("Days held", [partial, crossing])).toBe(
    "50 days to the first full crossing; 22 days to the first partial crossing.",
  );
  expect(found("Days held", [], { explicitness: "veiled" })).toBeUndefined();
});

test("a response lag says from what it is counted", () => {
  const answer = tied("2023-04-01", "other-response");
  expect(found("From crossing to answer", [crossing, answer])).toBe(
    "31 days, from the crossing of 1 March 2023 to the act of 1 April 2023.",
  );
  expect(found("From crossing to answer", [partial, crossing, tied("2023-02-11", "other-response")])).toBe(
    "10 days, from the crossing of 1 February 2023 to the act of 11 February 2023.",
  );
});
