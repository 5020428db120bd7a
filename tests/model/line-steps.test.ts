import { expect, test } from "vitest";

import type { Link } from "../../src/model/archive";
import { lineSteps, type LineSteps } from "../../src/model/line-steps";
import { spanOf } from "../../src/model/dates";
import { aWarning, on } from "../builders";
import { derive } from "./derive";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";

/** The steps after the warning of 10 January 2023. */
function stepsOf(...links: readonly Link[]): LineSteps {
  const warning = aWarning();
  return lineSteps(warning.side, spanOf(warning.date), derive(links));
}

const dates = (links: readonly Link[]) => links.map(({ event }) => event.id.slice(0, 10));
const firsts = ({ steps }: LineSteps) => steps.map(({ first }) => first.event.kind);

test("each kind of act is a step when it is first done, counted from the first warning", () => {
  const { steps } = stepsOf(
    partialCrossing("2023-02-10", {}, { kind: "pledge" }),
    partialCrossing("2023-03-01", {}, { kind: "pledge" }),
    crossing("2023-04-10", {}, { kind: "delivery" }),
  );
  expect(steps.map(({ first, days }) => [first.event.kind, days.least])).toEqual([
    ["pledge", 31],
    ["delivery", 90],
  ]);
  expect(dates(steps[0]?.further ?? [])).toEqual(["2023-03-01"]);
});

test("an act that crosses in part and one of the same kind that crosses are two steps", () => {
  const { steps } = stepsOf(
    partialCrossing("2023-02-01", {}, { kind: "strike" }),
    crossing("2023-03-01", {}, { kind: "strike" }),
  );
  expect(steps.map(({ first }) => first.answer.relation)).toEqual(["partial-crossing", "crossing"]);
});

test("steps of one day stand in the order of the stages", () => {
  const steps = stepsOf(
    crossing("2023-02-01", {}, { id: "2023-02-01-a", kind: "first-use" }),
    partialCrossing("2023-02-01", {}, { id: "2023-02-01-b", kind: "authorisation" }),
    crossing("2023-02-01", {}, { id: "2023-02-01-c", kind: "delivery" }),
  );
  expect(firsts(steps)).toEqual(["authorisation", "delivery", "first-use"]);
});

test("what followed stands with the last step before it", () => {
  const { before, steps } = stepsOf(
    restraint("2023-01-20"),
    partialCrossing("2023-02-01", {}, { kind: "pledge" }),
    otherResponse("2023-02-11"),
    crossing("2023-03-01", {}, { kind: "delivery" }),
    statedConsequence("2023-03-01"),
    rhetoric("2023-03-05"),
  );
  expect(dates(before)).toEqual(["2023-01-20"]);
  expect(steps[0]?.followed.map(({ link, days }) => [link.answer.relation, days.least])).toEqual([
    ["other-response", 10],
  ]);
  expect(steps[1]?.followed.map(({ link, days }) => [link.answer.relation, days.least])).toEqual([
    ["stated-consequence", 0],
    ["rhetoric", 4],
  ]);
});

test("an answer whose date is a month follows a step within that month", () => {
  const { before, steps } = stepsOf(crossing("2023-03-20"), otherResponse("2023-03", {}, { date: on("2023-03") }));
  expect(before).toEqual([]);
  expect(steps[0]?.followed[0]?.days).toEqual({ least: 0, most: 11 });
});

test("words of the warned side answer nothing", () => {
  const { steps } = stepsOf(crossing("2023-02-01"), rhetoric("2023-02-02", {}, { sides: ["united-states"] }));
  expect(steps[0]?.followed).toEqual([]);
});

test("acts that do not count are no steps", () => {
  const { steps } = stepsOf(
    crossing("2023-02-01", {}, { certainty: "disputed" }),
    partialCrossing("2023-02-02", { missing: "reading" }),
  );
  expect(steps).toEqual([]);
});
