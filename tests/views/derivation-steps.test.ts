import { expect, test } from "vitest";

import type { AftermathEvent, Answer, Warning } from "../../src/model/archive";
import { derivationSteps } from "../../src/views/derivation-steps";
import { known } from "../../src/views/judged-record";
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
  return new Map(derivationSteps(derivation, record.judgements.terms).map((step) => [step.name, step]));
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

test("the window of a crossed line ends a year after the first full crossing, however many follow", () => {
  expect(found("The response window", [crossing, tied("2023-06-01", "crossing")])).toBe(
    "From 1 March 2023, when the line was first crossed or crossed in part, to 29 February 2024, 365 days after the first full crossing. Closed on 31 December 2025.",
  );
});

test("the window of a line crossed in part ends a year after the latest such crossing", () => {
  expect(found("The response window", [partial, tied("2025-03-01", "partial-crossing", { missing: "scale" })])).toBe(
    "From 1 February 2023, when the line was first crossed or crossed in part, to 1 March 2026, 365 days after the latest crossing in part. Open on 31 December 2025.",
  );
});

test("a window without limit runs to the as-of date", () => {
  expect(found("The response window", [crossing], {}, null)).toBe(
    "From 1 March 2023, when the line was first crossed or crossed in part, without limit: up to 31 December 2025.",
  );
});

test("without a crossing no window opens", () => {
  expect(found("The response window", [])).toBe("None opened: no link counted is a crossing, not even in part.");
});

test("a link counted says where it lies beside the window", () => {
  const steps = stepsAfter([
    tied("2023-02-15", "restraint"),
    crossing,
    tied("2024-02", "rhetoric"),
    tied("2024", "rhetoric"),
    tied("2024-12-01", "stated-consequence", { degree: "part" }),
  ]);
  expect(steps.get("Links counted")?.links.map(({ facts }) => facts)).toEqual([
    "15 Feb 2023 · held back · before the response window",
    "1 Mar 2023 · crossed · inside the response window",
    "2024 · words · could lie inside the response window",
    "Feb 2024 · words · inside the response window",
    "1 Dec 2024 · what had been stated, in part · after the response window",
  ]);
});

test("a link left out is shown with the reason", () => {
  const reading = tied("2023-04-01", "partial-crossing", { missing: "reading" });
  const steps = stepsAfter([{ ...crossing, certainty: "disputed" }, reading]);
  expect(steps.get("Links counted")?.found).toBe("None.");
  expect(steps.get("Links left out")?.links.map(({ facts }) => facts)).toEqual([
    "1 Mar 2023 · crossed · its event is not confirmed",
    "1 Apr 2023 · said to cross · only a wider reading of the words covers it",
  ]);
});

test.each<[string, string, readonly AftermathEvent[]]>([
  ["an act that had been stated", "full degree lies inside", [crossing, tied("2023-04-01", "stated-consequence")]],
  [
    "part of what had been stated",
    "part degree lies inside the window, and none of full degree",
    [crossing, tied("2023-04-01", "stated-consequence", { degree: "part" })],
  ],
  [
    "another act",
    "Another response lies inside the window, and no stated consequence does",
    [crossing, tied("2023-04-01", "other-response")],
  ],
  [
    "an act before the crossing",
    "came before the window opened, and no response lies inside it",
    [tied("2023-02-15", "stated-consequence"), crossing],
  ],
  [
    "an act without a crossing",
    "A stated consequence is counted, and no crossing, not even in part",
    [tied("2023-02-15", "stated-consequence")],
  ],
  [
    "words while the window is open",
    "no act inside the window answers so far, and the window is open",
    [tied("2025-09-01", "crossing"), tied("2025-09-02", "rhetoric")],
  ],
  ["words", "inside it the warner’s side answered in words only", [crossing, tied("2023-03-02", "rhetoric")]],
  [
    "words between a partial crossing and the full one",
    "inside it the warner’s side answered in words only",
    [partial, tied("2023-02-02", "rhetoric"), crossing],
  ],
  ["nothing", "no act or words of the warner’s side lie inside it", [crossing]],
  ["nothing after a partial crossing", "crossed in part only, and no response lies inside the window", [partial]],
  ["nothing where nothing was crossed", "Nothing is counted as a crossing", []],
])("the reason for a response: %s", (_, reason, events) => {
  expect(found("The response", events)).toContain(reason);
});

test.each<[string, Partial<Warning>, readonly AftermathEvent[]]>([
  ["Partly crossed. There is no response to name, and the line is crossed in part.", {}, [partial]],
  [
    "Held back: restraint on record. There is no response to name, the line is not crossed, and restraint is on record.",
    {},
    [tied("2023-04-01", "restraint")],
  ],
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

test("flags are written out", () => {
  const restraint = tied("2023-02-15", "restraint");
  expect(found("Flags", [restraint])).toBe("Restraint is on record, with no crossing before it.");
  expect(found("Flags", [crossing, tied("2024-12-01", "other-response")])).toBe(
    "A response came after the window had closed.",
  );
});

test("days held are given to the full crossing and to the first in part", () => {
  expect(found("Days held", [partial, crossing])).toBe(
    "50 days to the first full crossing; 22 days to the first crossing in part.",
  );
  expect(found("Days held", [], { explicitness: "veiled" })).toBeUndefined();
});

test("a response lag says from what it is counted", () => {
  const answer = tied("2023-04-01", "other-response");
  expect(found("Response lag", [crossing, answer])).toBe("31 days, from the first crossing.");
  expect(found("Response lag", [partial, answer])).toBe("59 days, from the first crossing in part.");
});
