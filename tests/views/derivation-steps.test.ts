import { expect, test } from "vitest";

import { derivationSteps } from "../../src/views/derivation-steps";
import { known } from "../../src/views/judged-record";
import { anAnswer, anEvent, on } from "../builders";
import { aJudgedRecord } from "./judged";

function stepsOf(record: ReturnType<typeof aJudgedRecord>) {
  const derivation = known(record.judgements.ofWarning, "2023-01-10-a-warning");
  return new Map(
    derivationSteps(derivation, record.archive.record, record.judgements.terms).map((step) => [step.name, step]),
  );
}

test("the window is given with its dates, its length and whether it is closed", () => {
  const steps = stepsOf(aJudgedRecord({ events: [anEvent({ answers: [anAnswer()] })] }));
  expect(steps.get("The response window")?.found).toBe(
    "From 1 March 2023 to 29 February 2024 (365 days after the last that counts towards it); closed on 31 December 2025.",
  );
});

test("without a crossing no window opens", () => {
  expect(stepsOf(aJudgedRecord({ events: [] })).get("The response window")?.found).toBe(
    "None opened: no crossing of any degree counts.",
  );
});

test("a link that counts says whether it lies inside the window", () => {
  const late = anEvent({
    id: "2024-12-01-late",
    date: on("2024-12-01"),
    sides: ["russia"],
    answers: [anAnswer({ relation: "other-response" })],
  });
  const steps = stepsOf(aJudgedRecord({ events: [anEvent({ answers: [anAnswer()] }), late] }));
  expect(steps.get("Links that count")?.links.map(({ facts }) => facts)).toEqual([
    "1 Mar 2023 · crossed · inside the response window",
    "1 Dec 2024 · answered in another way · outside the response window",
  ]);
  expect(steps.get("Flags")?.found).toBe("A response came after the window had closed.");
});

test("a link left out is shown with the reason", () => {
  const steps = stepsOf(aJudgedRecord({ events: [anEvent({ certainty: "disputed", answers: [anAnswer()] })] }));
  expect(steps.get("Links that count")?.found).toBe("None.");
  expect(steps.get("Links left out")?.links.map(({ facts }) => facts)).toEqual([
    "1 Mar 2023 · crossed · its event is not confirmed",
  ]);
});
