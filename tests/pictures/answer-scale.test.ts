import { describe, expect, test } from "vitest";

import type { Answer } from "../../src/model/archive";
import { answerScale } from "../../src/pictures/answer-scale";
import { anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "../views/judged";

const warning = aWarning();

function scaleWith(...events: readonly (readonly [date: string, answer: Partial<Answer>])[]) {
  const record = aJudgedRecord({
    events: events.map(([date, answer], place) =>
      anEvent({ id: `${date}-event-${place}`, date: on(date), answers: [anAnswer(answer)] }),
    ),
  });
  const derivation = record.judgements.ofWarning.get(warning.id);
  if (!derivation) throw new Error("The warning is not judged.");
  return answerScale(warning.date, derivation);
}

const crossing = ["2023-03-01", { relation: "crossing" }] as const;

describe("the line of a warning laid down to scale", () => {
  test("names what is marked in order of time, in its labels and in words", () => {
    const scale = scaleWith(["2023-02-01", { relation: "restraint" }], crossing, [
      "2023-03-11",
      { relation: "stated-consequence" },
    ]);
    expect(scale.marks.map(({ name, date }) => `${name} ${date}`)).toEqual([
      "Warned 10 Jan 2023",
      "Restraint 1 Feb 2023",
      "Crossed 1 Mar 2023",
      "What was said to follow 11 Mar 2023",
    ]);
    expect(scale.alt).toBe(
      "The line laid down to scale: warned 10 Jan 2023; restraint 1 Feb 2023; crossed 1 Mar 2023; what was said to follow 11 Mar 2023.",
    );
  });

  test("says of an answer in part that it was a part", () => {
    const { marks } = scaleWith(crossing, ["2023-03-11", { relation: "stated-consequence", degree: "part" }]);
    expect(marks.at(-1)?.name).toBe("Part of what was said to follow");
  });

  test("is red until the crossing and has the days in it, and a gap about the crossing", () => {
    const { stretches, held } = scaleWith(crossing);
    const [standing, after] = stretches;
    expect([standing?.kind, after?.kind, stretches.length]).toEqual(["standing", "after", 2]);
    expect(standing?.from).toBe(0);
    expect(after && standing && after.from - standing.to).toBeGreaterThan(0);
    expect(held?.text).toBe("50 days");
  });

  test("stands to the as-of date where nothing crossed it", () => {
    const { stretches, marks } = scaleWith();
    expect(stretches).toEqual([{ kind: "standing", from: 0, to: 100 }]);
    expect(marks.map(({ name }) => name)).toEqual(["Warned", "As of"]);
  });

  test("goes on as a trace after a partial crossing", () => {
    const { stretches } = scaleWith(["2023-03-01", { relation: "partial-crossing", missing: "scale" }]);
    expect(stretches.map(({ kind }) => kind)).toEqual(["standing", "trace"]);
  });

  test("puts labels that would run into each other into rows of their own", () => {
    const { marks, rows } = scaleWith(crossing, ["2023-03-02", { relation: "other-response" }]);
    const [, crossed, answered] = marks;
    expect(rows).toBeGreaterThan(1);
    expect(crossed?.row).not.toBe(answered?.row);
  });
});
