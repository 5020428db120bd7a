import { expect, test } from "vitest";

import type { AftermathEvent } from "../../src/model/archive";
import { tiedEvents } from "../../src/views/aftermath";
import { known } from "../../src/views/known";
import { anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

function factsOf(event: AftermathEvent): string[] {
  const { archive, judgements } = aJudgedRecord({ events: [event] });
  const warning = aWarning();
  return tiedEvents(archive, warning, known(judgements.ofWarning, warning.id)).map(({ tie }) => tie.facts);
}

test("a partial crossing says what it lacks, and how the tie is known", () => {
  const partial = anAnswer({ relation: "partial-crossing", missing: "stage", tie: "inferred" });
  expect(factsOf(anEvent({ answers: [partial] }))).toEqual([
    "Short of the line by an earlier stage; by the coder’s reading.",
  ]);
});

test("a tie that moves nothing says why", () => {
  expect(factsOf(anEvent({ date: on("2023-01"), answers: [anAnswer()] }))).toEqual([
    "As a source reports; not counted: no source shows that it came after the warning.",
  ]);
});

test("a stated consequence carried out in part says so", () => {
  const stated = anAnswer({ relation: "stated-consequence", degree: "part" });
  expect(factsOf(anEvent({ sides: ["russia"], answers: [stated] }))).toEqual([
    "Part of what was said to follow; as a source reports.",
  ]);
});
