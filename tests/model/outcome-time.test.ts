import { describe, expect, test } from "vitest";

import type { Link, Warning } from "../../src/model/archive";
import type { Derivation, Terms } from "../../src/model/derivation";
import { dayToPartialDate, isoPartialDate, type Span } from "../../src/model/dates";
import { on } from "../builders";
import { derive as deriveUnder } from "./derive";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";

/* CODEBOOK section 5, sentence by sentence. */

function derive(links: readonly Link[], terms: Partial<Terms> = {}, warning: Partial<Warning> = {}): Derivation {
  return deriveUnder(links, warning, terms);
}

function isoOf(day: number | null): string | null {
  return day === null ? null : isoPartialDate(dayToPartialDate(day));
}

function days({ first, last }: Span): string {
  return `${isoOf(first)} to ${isoOf(last)}`;
}

/** By its event's date, how each act or word lies to the windows. */
function timings({ counted }: Derivation): (string | null)[] {
  return counted.flatMap(({ timing }) => (timing === null ? [] : [timing]));
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

describe("a span", () => {
  test("that overlaps the warning's is cut to begin no earlier than the warning's first day", () => {
    const { steps } = derive([crossing("2023", { order: "after" })]);
    expect(steps.map(({ span }) => days(span))).toEqual(["2023-01-10 to 2023-12-31"]);
  });

  test("that reaches beyond the as-of date is cut there", () => {
    const { counted } = derive([crossing("2023-03-01"), otherResponse("2024")], { asOf: "2024-02-01" });
    expect(counted.map(({ span }) => days(span))).toEqual(["2023-03-01 to 2023-03-01", "2024-01-01 to 2024-02-01"]);
  });
});

describe("a response window", () => {
  test("is opened by each step, whole or in part", () => {
    const { steps } = derive([crossing("2023-06-01"), partialCrossing("2023-03")]);
    expect(steps.map(({ span, windowEnds }) => `${isoOf(span.first)} to ${isoOf(windowEnds)}`)).toEqual([
      "2023-03-01 to 2024-03-30",
      "2023-06-01 to 2024-05-31",
    ]);
  });

  test("includes its first and its last day", () => {
    const onLastDay = derive([crossing("2023-03-01"), statedConsequence("2024-02-29")]);
    const dayAfter = derive([crossing("2023-03-01"), statedConsequence("2024-03-01")]);
    const onFirstDay = derive([crossing("2023-03-01"), statedConsequence("2023-03-01")]);
    expect(onLastDay.response).toBe("carried-out");
    expect(dayAfter.response).toBe("none-on-record");
    expect(onFirstDay.response).toBe("carried-out");
  });

  test("closes between steps: what lies after one and before the next belongs to neither", () => {
    const links = [partialCrossing("2020-02-01"), otherResponse("2022-06-01"), crossing("2023-03-01")];
    expect(derive(links, {}, { date: on("2020-01-10") })).toMatchObject({ response: "none-on-record" });
    expect(timings(derive(links, {}, { date: on("2020-01-10") }))).toEqual(["late"]);
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

  test("has every act before all steps early, and every act early where there is no step", () => {
    expect(timings(derive([statedConsequence("2023-02-01"), crossing("2023-03-01")]))).toEqual(["early"]);
    expect(timings(derive([statedConsequence("2023-03-01"), rhetoric("2023-04-01")]))).toEqual(["early", "early"]);
  });

  test("takes in an event that could lie inside it, however vague its date", () => {
    expect(derive([crossing("2023-03-20"), statedConsequence("2023-03")]).response).toBe("carried-out");
    expect(derive([crossing("2023-03-20"), statedConsequence("2024")]).response).toBe("carried-out");
  });

  test("tells for each act the steps in whose windows it falls", () => {
    const { counted } = derive([crossing("2023-03-01"), crossing("2023-09-01"), otherResponse("2023-09-05")]);
    const steps = counted.at(-1)?.fallsIn.map(({ link }) => link.event.id);
    expect(steps).toEqual(["2023-03-01-crossing", "2023-09-01-crossing"]);
  });
});

describe("the outcome is open", () => {
  const isOpen = (links: readonly Link[], terms: Partial<Terms>) => derive(links, terms).open;

  test("while the as-of date is not more than 365 days after the first crossing", () => {
    const crossed = [crossing("2023-03"), crossing("2024-01-01"), partialCrossing("2024-02-01")];
    expect(isOpen(crossed, { asOf: "2024-03-30" })).toBe(true);
    expect(isOpen(crossed, { asOf: "2024-03-31" })).toBe(false);
  });

  test("counted from the last partial crossing where there is no full one", () => {
    const partly = [partialCrossing("2023-03-01"), partialCrossing("2023-06")];
    expect(isOpen(partly, { asOf: "2024-06-29" })).toBe(true);
    expect(isOpen(partly, { asOf: "2024-06-30" })).toBe(false);
  });

  test("as long as the window is, and without a limit for as long as the standard one", () => {
    const crossed = [crossing("2023-03-01")];
    expect(isOpen(crossed, { asOf: "2023-04-01", windowDays: 30 })).toBe(false);
    expect(isOpen(crossed, { asOf: "2024-02-29", windowDays: null })).toBe(true);
    expect(isOpen(crossed, { asOf: "2024-03-01", windowDays: null })).toBe(false);
  });

  test("never where nothing was crossed", () => {
    expect(isOpen([statedConsequence("2023-03-01"), restraint("2023-04-01")], {})).toBe(false);
  });
});

describe("days held", () => {
  test("run from the warning to the first crossing", () => {
    expect(derive([crossing("2023-03-01"), crossing("2023-02-01")]).daysHeld).toEqual({
      days: { least: 22, most: 22 },
      until: "crossing",
      atMost: false,
    });
  });

  test("run to the as-of date if the line is uncrossed, or crossed only in part", () => {
    const soFar = { days: { least: 1086, most: 1086 }, until: "as-of", atMost: false };
    expect(derive([]).daysHeld).toEqual(soFar);
    expect(derive([partialCrossing("2023-03-01")]).daysHeld).toEqual(soFar);
  });

  test("run to the lapse if the warning lapsed uncrossed by the as-of date", () => {
    expect(derive([], {}, lapsedOn("2023-01-20")).daysHeld).toEqual({
      days: { least: 10, most: 10 },
      until: "lapse",
      atMost: false,
    });
    expect(derive([], { asOf: "2023-01-15" }, lapsedOn("2023-01-20")).daysHeld?.until).toBe("as-of");
  });

  test("to a partial crossing are given likewise, also beside a full one", () => {
    const links = [partialCrossing("2023-01-20"), crossing("2023-03-01")];
    expect(derive(links).daysHeldInPart).toEqual({
      days: { least: 10, most: 10 },
      until: "partial-crossing",
      atMost: false,
    });
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

  test("are at most so many where the demand was to stop, and none while no new instance is found", () => {
    const stop = { demand: "stop" } as const;
    const crossed = derive([partialCrossing("2023-01-20"), crossing("2023-03-01")], {}, stop);
    expect(crossed.daysHeld).toEqual({ days: { least: 0, most: 50 }, until: "crossing", atMost: true });
    expect(crossed.daysHeldInPart).toEqual({ days: { least: 0, most: 10 }, until: "partial-crossing", atMost: true });
    expect(derive([], {}, stop).daysHeld).toBeNull();
    expect(derive([], {}, { ...stop, ...lapsedOn("2023-01-20") }).daysHeld).toBeNull();
  });

  test("are not counted for a veiled line", () => {
    const { daysHeld, daysHeldInPart } = derive([partialCrossing("2023-03-01")], {}, { explicitness: "veiled" });
    expect([daysHeld, daysHeldInPart]).toEqual([null, null]);
  });
});

describe("the response lag", () => {
  const lag = (...links: readonly Link[]) => derive(links).responseLag;
  const from = (...links: readonly Link[]) => lag(...links)?.step.link.event.id;

  test("runs from the step that drew it to the first act that decided the response", () => {
    const { days: lagged } = lag(
      crossing("2023-03-01"),
      statedConsequence("2023-03-11"),
      statedConsequence("2023-05-01"),
    ) ?? { days: null };
    expect(lagged).toEqual({ least: 10, most: 10 });
  });

  test("runs from the last step that begins by the day the act ends", () => {
    const partial = partialCrossing("2023-03-01");
    const act = statedConsequence("2023-04-01");
    expect(from(partial, act, crossing("2024-06-01"))).toBe("2023-03-01-partial-crossing");
    expect(from(partial, crossing("2023-03-20"), act)).toBe("2023-03-20-crossing");
    expect(from(crossing("2023-03-01"), partialCrossing("2023-03-20"), act)).toBe("2023-03-20-partial-crossing");
  });

  test("passes over steps in whose window the act does not fall", () => {
    const acted = [crossing("2023-03-01"), crossing("2024-11-01"), statedConsequence("2024-12-01")];
    expect(from(...acted)).toBe("2024-11-01-crossing");
  });

  test("is a range where a date is not exact, and never below 0", () => {
    expect(lag(crossing("2023-03-10"), otherResponse("2023-04"))?.days).toEqual({ least: 22, most: 51 });
    expect(lag(crossing("2023-03-10"), otherResponse("2023-03"))?.days).toEqual({ least: 0, most: 21 });
  });

  test("is not there for words, for silence and for an act that no crossing came before", () => {
    expect(lag(crossing("2023-03-01"), rhetoric("2023-03-02"))).toBeNull();
    expect(lag(crossing("2023-03-01"))).toBeNull();
    expect(lag(statedConsequence("2023-03-01"), crossing("2023-05-01"))).toBeNull();
  });
});
