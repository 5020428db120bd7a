import { describe, expect, test } from "vitest";

import type { Warning } from "../../src/model/archive";
import type { Derivation } from "../../src/model/derivation";
import { differingParts, outcomeRow, type OutcomeRow } from "../../src/model/kept-record";
import { ruleBehind } from "../../src/model/rule-changes";
import { aWarning } from "../builders";
import { derive, derived } from "./derive";
import { crossing, otherResponse, partialCrossing, rhetoric, statedConsequence } from "./links";

/** What made each part another, where a version has this instead of what is derived now. */
function rulesBehind(published: Partial<OutcomeRow>, now: Derivation) {
  const before = { ...outcomeRow(now), ...published };
  return Object.fromEntries(
    differingParts(before, outcomeRow(now)).map((part) => [part, ruleBehind(part, before, now)]),
  );
}

const carriedOut = { response: "carried-out", outcome: "carried-out" } as const;
const unspecified: Partial<Warning> = { consequenceKinds: ["escalation-unspecified"] };

describe("the rule by which a part of an outcome is another than by codebook 1.0", () => {
  test("nothing particular had been named: nobody can carry it out, in full or in part", () => {
    const now = derive([crossing("2023-03-01"), statedConsequence("2023-04-01")], unspecified);
    const rules = { response: "nothing-named", outcome: "nothing-named" };
    expect(rulesBehind(carriedOut, now)).toEqual(rules);
    expect(rulesBehind({ response: "carried-out-in-part", outcome: "carried-out-in-part" }, now)).toEqual(rules);
  });

  test("a line's announcement is met in part until every kind that its statements name is", () => {
    const first = aWarning({ id: "2023-01-10-first", consequenceKinds: ["nuclear"] });
    const second = aWarning({ id: "2023-01-11-second", consequenceKinds: ["economic"] });
    const links = [
      crossing("2023-03-01", { warning: first.id }),
      statedConsequence("2023-04-01", { warning: first.id }),
    ];
    const now = derived({ statements: [first, second], links, otherStatements: [] });
    expect(rulesBehind(carriedOut, now)).toEqual({ response: "every-kind-named", outcome: "every-kind-named" });
  });

  test("each step has a window of its own: an act outside all of them is late and decides nothing", () => {
    const now = derive([
      partialCrossing("2023-02-01"),
      crossing("2024-11-01"),
      statedConsequence("2024-06-01", {}, { id: "between" }),
    ]);
    const published = { ...carriedOut, flags: [], responseLag: { least: 486, most: 486 } } as const;
    expect(rulesBehind(published, now)).toEqual({
      response: "window-for-each-step",
      outcome: "window-for-each-step",
      "late-response": "window-for-each-step",
      responseLag: "window-for-each-step",
    });
  });

  test("an act before any crossing is told", () => {
    const now = derive([otherResponse("2023-04-01")]);
    expect(rulesBehind({ response: "not-applicable", outcome: "not-crossed" }, now)).toEqual({
      response: "act-before-crossing",
      outcome: "act-before-crossing",
    });
  });

  test("words after a crossing in part are told", () => {
    const now = derive([partialCrossing("2023-03-01"), rhetoric("2023-03-02")]);
    expect(rulesBehind({ response: "not-applicable", outcome: "partly-crossed" }, now)).toEqual({
      response: "words-after-part",
      outcome: "words-after-part",
    });
  });

  test("a response is awaited only where more than a risk was stated", () => {
    const now = derive([crossing("2025-09-01")], { consequenceForm: "risk" });
    expect(rulesBehind({ response: "pending", outcome: "pending", flags: [] }, now)).toEqual({
      response: "more-than-a-risk",
      outcome: "more-than-a-risk",
      provisional: "more-than-a-risk",
    });
  });

  test("what answered may come before the full crossing, which is noted", () => {
    const now = derive([partialCrossing("2023-03-01"), statedConsequence("2023-04-01"), crossing("2024-01-01")]);
    expect(rulesBehind({ flags: [] }, now)).toEqual({ "answered-before-crossing": "answered-before-crossing" });
  });

  test("days of a demand to stop are an upper limit, and there are none until it is crossed", () => {
    const crossed = derive([partialCrossing("2023-02-01"), crossing("2023-03-01")], { demand: "stop" });
    const days = {
      daysHeld: { least: 50, most: 50, until: "crossing" },
      daysHeldInPart: { least: 22, most: 22 },
    } as const;
    expect(rulesBehind(days, crossed)).toEqual({ daysHeld: "demand-to-stop", daysHeldInPart: "demand-to-stop" });
    const uncrossed = derive([], { demand: "stop" });
    expect(rulesBehind({ daysHeld: { least: 1086, most: 1086, until: "as-of" } }, uncrossed)).toEqual({
      daysHeld: "demand-to-stop",
    });
  });

  test("days to the response run from the step that drew it", () => {
    const now = derive([crossing("2023-03-01"), crossing("2023-05-01"), statedConsequence("2023-05-03")]);
    expect(rulesBehind({ responseLag: { least: 63, most: 63 } }, now)).toEqual({ responseLag: "lag-from-its-step" });
  });

  test("is none of these where none of them can have done it", () => {
    const now = derive([crossing("2023-03-01"), statedConsequence("2023-04-01")]);
    const published: Partial<OutcomeRow> = {
      lineStatus: "partly-crossed",
      response: "words-only",
      outcome: "words-only",
      flags: ["restated"],
      daysHeld: { least: 7, most: 7, until: "crossing" },
      responseLag: null,
    };
    expect(rulesBehind(published, now)).toEqual({
      lineStatus: null,
      response: null,
      outcome: null,
      restated: null,
      daysHeld: null,
      responseLag: null,
    });
  });
});
