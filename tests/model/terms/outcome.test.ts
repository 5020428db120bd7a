import { describe, expect, test } from "vitest";

import type { Warning } from "../../../src/model/archive";
import {
  lineStatusLabel,
  outcomeLabel,
  responseChoicesOf,
  responseLabel,
  restraintTimes,
  threeFacts,
} from "../../../src/model/terms/outcome";
import { on } from "../../builders";
import { derive } from "../derive";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "../links";

/* The words of CODEBOOK section 6, "Three facts". */

const lapsed: Pick<Warning, "lapsed"> = {
  lapsed: { date: on("2023-06-01"), reason: "It was withdrawn.", sources: ["a-source"] },
};
const disputed = { certainty: "disputed" } as const;

describe("an uncrossed line reads", () => {
  const read = (...of: Parameters<typeof derive>) => lineStatusLabel(derive(...of));

  test("not crossed so far, until it lapsed, or without a new instance", () => {
    expect(read([])).toBe("Not crossed so far");
    expect(read([], lapsed)).toBe("Not crossed until it lapsed");
    expect(read([], { demand: "stop" })).toBe("No new instance on record");
  });

  test("not crossed on confirmed evidence where a crossing was left out for its evidence alone", () => {
    expect(read([crossing("2023-03-01", {}, disputed)])).toBe("Not crossed on confirmed evidence");
    expect(read([partialCrossing("2023-03-01", { missing: "scale" }, disputed)], { demand: "stop" })).toBe(
      "Not crossed on confirmed evidence",
    );
    expect(read([partialCrossing("2023-03-01", { missing: "reading" }, disputed)])).toBe("Not crossed so far");
    expect(read([restraint("2023-03-01", {}, disputed)])).toBe("Not crossed so far");
    expect(read([crossing("2026-03-01", {}, disputed)])).toBe("Not crossed so far");
  });

  test("too vague to test where it is veiled, whatever else is known", () => {
    expect(read([crossing("2023-03-01", {}, disputed)], { explicitness: "veiled", ...lapsed })).toBe(
      "Too vague to test",
    );
  });
});

describe("a response reads", () => {
  const read = (...of: Parameters<typeof derive>) => responseLabel(derive(...of));

  test("in words by what was crossed", () => {
    expect(read([crossing("2023-03-01"), rhetoric("2023-03-02")])).toBe("Answered in words only");
    expect(read([partialCrossing("2023-03-01"), rhetoric("2023-03-02")])).toBe("Partly crossed, answered in words");
  });

  test("none on record, so far while the outcome is open", () => {
    expect(read([crossing("2023-03-01")])).toBe("No response on record");
    expect(read([crossing("2025-09-01")], { consequenceForm: "risk" })).toBe("No response on record so far");
  });

  test("none within the window where a later act is on record", () => {
    const late = [crossing("2023-03-01"), otherResponse("2024-12-01")];
    expect(read(late)).toBe("No response within 365 days; a later act is on record");
    expect(read(late, {}, { windowDays: 30 })).toBe("No response within 30 days; a later act is on record");
  });
});

describe("restraint reads", () => {
  test("by when it began, and twice where it did twice", () => {
    const times = (...links: Parameters<typeof derive>[0]) => restraintTimes(derive(links));
    expect(times()).toEqual(["none"]);
    expect(times(restraint("2023-02-01"))).toEqual(["before"]);
    expect(times(crossing("2023-02-01"), restraint("2023-03-01"))).toEqual(["after"]);
    expect(times(restraint("2023-02-01"), partialCrossing("2023-02-05"), restraint("2023-03-01"))).toEqual([
      "before",
      "after",
    ]);
  });
});

test("the three facts stand apart, and those that are not on record are left out", () => {
  const facts = (...of: Parameters<typeof derive>) => {
    const { line, response, restraint: held } = threeFacts(derive(...of));
    return [line.label, response?.label, held?.label];
  };
  expect(facts([])).toEqual(["Not crossed so far", undefined, undefined]);
  expect(facts([otherResponse("2023-02-01"), restraint("2023-03-01")])).toEqual([
    "Not crossed so far",
    "Acted, with no confirmed crossing before it",
    "Restraint on record",
  ]);
});

test("the outcome reads as the fact it was taken from", () => {
  expect(outcomeLabel(derive([crossing("2025-09-01")], { consequenceForm: "risk" }))).toBe(
    "No response on record so far",
  );
  expect(outcomeLabel(derive([], { demand: "stop" }))).toBe("No new instance on record");
  expect(outcomeLabel(derive([statedConsequence("2023-02-01"), restraint("2023-03-01")]))).toBe("Restraint on record");
});

test("a crossing's response is what the pair is found by", () => {
  expect(responseChoicesOf({ response: "words-only", outcome: "words-only" })).toEqual(["words-only"]);
});

test("where there was nothing to answer, restraint and lapse take its place", () => {
  expect(responseChoicesOf({ response: "not-applicable", outcome: "held-back" })).toEqual(["held-back"]);
  expect(responseChoicesOf({ response: "not-applicable", outcome: "lapsed" })).toEqual(["lapsed"]);
});

test("a line that is only not crossed has no response", () => {
  expect(responseChoicesOf({ response: "not-applicable", outcome: "not-crossed" })).toEqual([]);
  expect(responseChoicesOf({ response: "not-applicable", outcome: "partly-crossed" })).toEqual([]);
});

test("an act before any crossing does not hide restraint, nor restraint the act", () => {
  expect(responseChoicesOf({ response: "unprompted", outcome: "held-back" })).toEqual(["unprompted", "held-back"]);
});
