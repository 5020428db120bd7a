import { expect, test } from "vitest";

import type { AftermathEvent, Entries, Warning } from "../../src/model/archive";
import { pairView } from "../../src/views/pair";
import { anAnswer, anEvent, aWarning, aWeapon, on } from "../builders";
import { aJudgedRecord } from "./judged";

function pairOf(warning: Partial<Warning>, events: readonly AftermathEvent[], rest: Partial<Entries> = {}) {
  const only = aWarning(warning);
  return pairView(aJudgedRecord({ ...rest, warnings: [only], events }), only);
}

test("a crossed line shows the days held until the first crossing", () => {
  const { held, chips } = pairOf({}, [anEvent({ answers: [anAnswer()] })]);
  expect(held).toEqual({ number: "50", unit: "days held" });
  expect(chips.status.label).toBe("Crossed");
  expect(chips.further[0]?.label).toBe("No response on record");
});

test("a line crossed in part shows the days to the first partial crossing, and no response where none came", () => {
  const partial = anAnswer({ relation: "partial-crossing", missing: "stage" });
  const { held, chips } = pairOf({}, [anEvent({ answers: [partial] })]);
  expect(held).toEqual({ number: "50", unit: "days, in part" });
  expect(chips).toMatchObject({ status: { label: "Partly crossed" }, further: [] });
});

test("a line that has not been crossed counts the days up to the as-of date", () => {
  const { held, aftermath, nothing } = pairOf({}, []);
  expect(held).toEqual({ number: "1,086", unit: "days so far" });
  expect(aftermath).toEqual([]);
  expect(nothing).toBe("No crossing found in public sources up to 31 December 2025.");
});

test("a veiled warning has no days to show", () => {
  const { held, chips } = pairOf({ explicitness: "veiled" }, []);
  expect(held).toBeNull();
  expect(chips.status.label).toBe("Too vague to test");
});

test("restraint is shown beside line and response, whatever became of these", () => {
  const held = anEvent({
    id: "2023-02-01-held",
    date: on("2023-02-01"),
    answers: [anAnswer({ relation: "restraint" })],
  });
  const crossed = anEvent({ answers: [anAnswer()] });
  const labels = ({ chips }: ReturnType<typeof pairOf>) => [chips.status, ...chips.further].map(({ label }) => label);
  expect(labels(pairOf({}, [held]))).toEqual(["Not crossed so far", "Restraint on record"]);
  expect(labels(pairOf({}, [held, crossed]))).toEqual(["Crossed", "No response on record", "Restraint on record"]);
});

test("a lapsed warning says so", () => {
  const lapsed = { date: on("2023-06-01"), reason: "Withdrawn.", sources: ["a-source"] };
  expect(pairOf({ lapsed }, []).chips.further[0]?.label).toBe("Withdrawn or overtaken");
});

test("an act that only a wider reading covers is named as said to cross", () => {
  const reading = anAnswer({ relation: "partial-crossing", missing: "reading" });
  const { aftermath, chips } = pairOf({}, [anEvent({ answers: [reading] })]);
  expect(aftermath.map(({ relation }) => relation)).toEqual([{ label: "Said to cross", mark: "said-to-cross" }]);
  expect(chips.status.label).toBe("Not crossed so far");
});

test("an event that is not confirmed is marked", () => {
  const claimed = anEvent({ certainty: "claimed", answers: [anAnswer()] });
  expect(pairOf({}, [claimed]).aftermath.map(({ note }) => note)).toEqual(["Claimed by one party"]);
});

test("an event whose order is not shown is not counted in days", () => {
  const sameMonth = anEvent({ date: on("2023-01"), answers: [anAnswer()] });
  expect(pairOf({}, [sameMonth]).aftermath.map(({ lag }) => lag)).toEqual(["order not shown"]);
});

test("an act that came after the warning had lapsed says so, since it looks like a crossing", () => {
  const lapsed = { date: on("2023-02-01"), reason: "Withdrawn.", sources: ["a-source"] };
  const { aftermath, chips } = pairOf({ lapsed }, [anEvent({ answers: [anAnswer()] })]);
  expect(aftermath.map(({ relation, note }) => [relation.label, note])).toEqual([
    ["Crossed", "After the warning had lapsed"],
  ]);
  expect(chips.status.label).toBe("Not crossed until it lapsed");
});

test("weapon systems are named and lead to their pages", () => {
  const { weapons } = pairOf({ weapons: ["a-missile"] }, [], { weapons: [aWeapon()] });
  expect(weapons).toEqual([{ name: "A Missile", href: "/weapons/a-missile/" }]);
});
