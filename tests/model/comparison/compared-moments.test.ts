import { expect, test } from "vitest";

import { selectionOf } from "../../../src/model/comparison/comparable";
import { comparedTime } from "../../../src/model/comparison/compared-moments";
import { aLine, anAnswer, anEvent, aWarning, on } from "../../builders";
import { aComparable } from "./compared";

const lines = ["a", "b"].map((id) => aLine({ id }));
const warnings = ["a", "b"].map((line) => aWarning({ id: `2023-01-10-${line}`, line }));
const answersBoth = (relation: "crossing" | "rhetoric" | "restraint") =>
  warnings.map(({ id }) => anAnswer({ warning: id, relation }));
const crossing = anEvent({ id: "2023-03-01-crossing", answers: answersBoth("crossing") });
const words = anEvent({ id: "2023-03-02-words", sides: ["russia"], answers: answersBoth("rhetoric") });
const disputed = anEvent({ id: "2023-03-03-held", certainty: "disputed", answers: answersBoth("restraint") });

function timeOf(events: readonly ReturnType<typeof anEvent>[]) {
  const comparable = aComparable({ lines, warnings, events });
  return comparedTime(comparable, selectionOf(comparable, { facet: "side", value: "russia" }));
}

test("what counts is drawn once, with every line it counts for; words and what is left out are not", () => {
  const { moments } = timeOf([crossing, words, disputed]);
  expect(moments.map(({ id, lane, lines: of }) => [id, lane, of.map((line) => line.id)])).toEqual([
    ["2023-01-10-a", "said", ["a"]],
    ["2023-01-10-b", "said", ["b"]],
    ["2023-03-01-crossing", "crossed", ["a", "b"]],
  ]);
});

test("an event that is one thing to one line and another to another is drawn as both", () => {
  const both = anEvent({
    id: "2023-03-01-both",
    answers: [
      anAnswer({ warning: "2023-01-10-a" }),
      anAnswer({ warning: "2023-01-10-b", relation: "partial-crossing", missing: "scale" }),
    ],
  });
  const { moments } = timeOf([both]);
  expect(moments.filter(({ id }) => id === both.id).map(({ kind }) => kind)).toEqual(["crossing", "partial-crossing"]);
});

test("a line stands from its first warning to its crossing, and one that nothing crossed to the as-of date", () => {
  const onlyA = { ...crossing, answers: [anAnswer({ warning: "2023-01-10-a" })] };
  const { stretches } = timeOf([onlyA]);
  expect(stretches.map(({ kind, from, to, open }) => [kind, to - from, open])).toEqual([
    ["standing", 50, false],
    ["standing", 1086, true],
  ]);
});

test("the span of an inexact date is kept", () => {
  const comparable = aComparable({ warnings: [aWarning({ date: on("2023-01") })] });
  const { moments } = comparedTime(comparable, selectionOf(comparable, { facet: "year", value: "2023" }));
  expect(moments[0]?.span).toEqual({ first: 19358, last: 19388 });
});
