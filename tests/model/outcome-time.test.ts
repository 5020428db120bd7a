import { describe, expect, test } from "vitest";

import type { Link, Warning } from "../../src/model/archive";
import type { Derivation, Terms } from "../../src/model/derivation";
import { deriveOutcome } from "../../src/model/outcome/derive-outcome";
import { isoPartialDate } from "../../src/model/partial-date";
import { dayToPartialDate } from "../../src/model/span";
import { aWarning, on } from "../builders";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";

/* CODEBOOK section 5, sentence by sentence. */

function derive(links: readonly Link[], terms: Partial<Terms> = {}, warning: Partial<Warning> = {}): Derivation {
  return deriveOutcome(aWarning(warning), links, { asOf: "2025-12-31", windowDays: 365, ...terms });
}

function windowOf({ window }: Derivation): string | null {
  if (!window) return null;
  const [opens, closes] = [window.opens, window.closes].map((day) => isoPartialDate(dayToPartialDate(day)));
  return `${opens} to ${closes}, ${window.closed ? "closed" : "open"}`;
}

function lapsedOn(date: string): Pick<Warning, "lapsed"> {
  return { lapsed: { date: on(date), reason: "It was withdrawn.", sources: ["a-source"] } };
}

describe("an event came after the warning", () => {
  test.each([
    ["2023-01-10", "2023-01-11"],
    ["2023-01-10", "2023-02"],
    ["2023-01-10", "2024"],
    ["2023-01", "2023-02-01"],
    ["2023-01", "2023-02"],
    ["2023-01", "2024"],
    ["2023", "2024-01-01"],
    ["2023", "2024-01"],
    ["2023", "2024"],
  ])("if its span begins after the warning's last day: %s, then %s", (warned, happened) => {
    expect(derive([crossing(happened)], {}, { date: on(warned) }).lineStatus).toBe("crossed");
  });

  test.each([
    ["2023-01-10", "2023-01-10"],
    ["2023-01-10", "2023-01"],
    ["2023-01-10", "2023"],
    ["2023-01", "2023-01-31"],
    ["2023-01", "2023-01"],
    ["2023-01", "2023"],
    ["2023", "2023-12-31"],
    ["2023", "2023-12"],
    ["2023", "2023"],
  ])("if the spans overlap and a source shows the order, and not otherwise: %s and %s", (warned, happened) => {
    const warning = { date: on(warned) };
    expect(derive([crossing(happened)], {}, warning).leftOut).toMatchObject([{ reason: "order-uncertain" }]);
    expect(derive([crossing(happened, { order: "after" })], {}, warning).lineStatus).toBe("crossed");
  });

  test("never if it lies wholly before, whatever is said of the order", () => {
    const { lineStatus, leftOut, flags } = derive([crossing("2023-01-09", { order: "after" })]);
    expect([lineStatus, leftOut[0]?.reason, flags]).toEqual(["not-crossed", "before-warning", []]);
  });

  test("by the date of the event; its end date is only shown", () => {
    expect(derive([crossing("2023-01-09", {}, { endDate: on("2023-06-01") })]).lineStatus).toBe("not-crossed");
  });
});

describe("the first crossing", () => {
  test("lies between the smallest first day and the smallest last day of all crossings", () => {
    const { firstCrossing } = derive([crossing("2024"), crossing("2024-03-05"), crossing("2024-03-01")]);
    expect(
      firstCrossing && [firstCrossing.first, firstCrossing.last].map((day) => isoPartialDate(dayToPartialDate(day))),
    ).toEqual(["2024-01-01", "2024-03-01"]);
  });
});

describe("the response window", () => {
  test("opens on the smallest first day of crossings and partial crossings", () => {
    expect(windowOf(derive([crossing("2023-06-01"), partialCrossing("2023-03")]))).toMatch(/^2023-03-01 to/);
  });

  test("ends 365 days after the smallest last day of the crossings", () => {
    const links = [crossing("2023-03"), crossing("2023-06-01"), partialCrossing("2024-06-01")];
    expect(windowOf(derive(links))).toBe("2023-03-01 to 2024-03-30, closed");
  });

  test("ends 365 days after the largest last day of the partial crossings if there is no crossing", () => {
    expect(windowOf(derive([partialCrossing("2023-03-01"), partialCrossing("2023-06")]))).toBe(
      "2023-03-01 to 2024-06-29, closed",
    );
  });

  test("includes its first and its last day", () => {
    const onLastDay = derive([crossing("2023-03-01"), statedConsequence("2024-02-29")]);
    const dayAfter = derive([crossing("2023-03-01"), statedConsequence("2024-03-01")]);
    const onFirstDay = derive([crossing("2023-03-01"), statedConsequence("2023-03-01")]);
    expect(onLastDay.response).toBe("carried-out");
    expect(dayAfter.response).toBe("none-on-record");
    expect(onFirstDay.response).toBe("carried-out");
  });

  test("is open while the as-of date is not after its end", () => {
    expect(windowOf(derive([crossing("2023-03-01")], { asOf: "2024-02-29" }))).toMatch(/open$/);
    expect(windowOf(derive([crossing("2023-03-01")], { asOf: "2024-03-01" }))).toMatch(/closed$/);
  });

  test("ends on the as-of date and counts as closed where it has no limit", () => {
    const derivation = derive([crossing("2025-12-01"), rhetoric("2025-12-02")], { windowDays: null });
    expect(windowOf(derivation)).toBe("2025-12-01 to 2025-12-31, closed");
    expect([derivation.response, derivation.flags]).toEqual(["words-only", []]);
  });

  test.each([
    [30, "none-on-record"],
    [90, "other-response"],
    [180, "carried-out"],
    [365, "carried-out"],
    [null, "carried-out"],
  ] as const)("of %s days decides which responses count", (windowDays, response) => {
    const links = [crossing("2023-03-01"), otherResponse("2023-04-15"), statedConsequence("2023-07-15")];
    expect(derive(links, { windowDays }).response).toBe(response);
  });

  test("is not there where nothing was crossed", () => {
    expect(windowOf(derive([statedConsequence("2023-03-01"), restraint("2023-04-01")]))).toBeNull();
  });

  test("takes in an event that could lie inside it, however vague its date", () => {
    expect(derive([crossing("2023-03-20"), statedConsequence("2023-03")]).response).toBe("carried-out");
    expect(derive([crossing("2023-03-20"), statedConsequence("2024")]).response).toBe("carried-out");
  });

  test("stays open after the latest step where the line is crossed step by step", () => {
    const links = [partialCrossing("2023-03-01"), partialCrossing("2025-06-01")];
    expect(windowOf(derive(links))).toBe("2023-03-01 to 2026-06-01, open");
  });
});

describe("days held", () => {
  test("run from the warning to the first crossing", () => {
    expect(derive([crossing("2023-03-01"), crossing("2023-02-01")]).daysHeld).toEqual({
      days: { least: 22, most: 22 },
      until: "crossing",
    });
  });

  test("run to the as-of date if the line is uncrossed, or crossed only in part", () => {
    const soFar = { days: { least: 1086, most: 1086 }, until: "as-of" };
    expect(derive([]).daysHeld).toEqual(soFar);
    expect(derive([partialCrossing("2023-03-01")]).daysHeld).toEqual(soFar);
  });

  test("run to the lapse if the warning lapsed uncrossed by the as-of date", () => {
    expect(derive([], {}, lapsedOn("2023-01-20")).daysHeld).toEqual({ days: { least: 10, most: 10 }, until: "lapse" });
    expect(derive([], { asOf: "2023-01-15" }, lapsedOn("2023-01-20")).daysHeld?.until).toBe("as-of");
  });

  test("to a partial crossing are given likewise, also beside a full one", () => {
    const links = [partialCrossing("2023-01-20"), crossing("2023-03-01")];
    expect(derive(links).daysHeldInPart).toEqual({ days: { least: 10, most: 10 }, until: "partial-crossing" });
    expect(derive(links).daysHeld?.until).toBe("crossing");
    expect(derive([crossing("2023-03-01")]).daysHeldInPart).toBeNull();
  });

  test.each([
    ["2023-01-10", "2023-03", 50, 80],
    ["2023-01", "2023-03-01", 29, 59],
    ["2023-01", "2023-03", 29, 89],
    ["2023", "2024", 1, 730],
  ])("are a range where a date is not exact: from %s to %s", (warned, crossed, least, most) => {
    expect(derive([crossing(crossed)], {}, { date: on(warned) }).daysHeld?.days).toEqual({ least, most });
  });

  test("are never below 0", () => {
    const { daysHeld } = derive([crossing("2023-01", { order: "after" })]);
    expect(daysHeld?.days).toEqual({ least: 0, most: 21 });
  });

  test("are not counted for a veiled line", () => {
    const { daysHeld, daysHeldInPart } = derive([partialCrossing("2023-03-01")], {}, { explicitness: "veiled" });
    expect([daysHeld, daysHeldInPart]).toEqual([null, null]);
  });
});

describe("the response lag", () => {
  test("runs from the first crossing to the first act that decided the response", () => {
    const links = [crossing("2023-03-01"), statedConsequence("2023-03-11"), statedConsequence("2023-05-01")];
    expect(derive(links).responseLag).toEqual({ least: 10, most: 10 });
  });

  test("runs from the first partial crossing if the response came before a full one", () => {
    const links = [partialCrossing("2023-03-01"), statedConsequence("2023-04-01"), crossing("2024-06-01")];
    expect(derive(links).responseLag).toEqual({ least: 31, most: 31 });
  });

  test("runs from the full crossing if the response came after both", () => {
    const links = [partialCrossing("2023-03-01"), crossing("2023-06-01"), statedConsequence("2023-06-03")];
    expect(derive(links).responseLag).toEqual({ least: 2, most: 2 });
  });

  test("is a range where a date is not exact, and never below 0", () => {
    expect(derive([crossing("2023-03-10"), otherResponse("2023-04")]).responseLag).toEqual({ least: 22, most: 51 });
    expect(derive([crossing("2023-03-10"), otherResponse("2023-03")]).responseLag).toEqual({ least: 0, most: 21 });
  });

  test("is not there for words, for silence and for an act that no crossing came before", () => {
    expect(derive([crossing("2023-03-01"), rhetoric("2023-03-02")]).responseLag).toBeNull();
    expect(derive([crossing("2023-03-01")]).responseLag).toBeNull();
    expect(derive([statedConsequence("2023-03-01"), crossing("2023-05-01")]).responseLag).toBeNull();
  });
});
