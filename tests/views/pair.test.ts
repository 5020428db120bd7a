import { expect, test } from "vitest";

import type { AftermathEvent, Entries, Warning } from "../../src/model/archive";
import type { Relation } from "../../src/model/terms/event";
import { pairView, speakingRole } from "../../src/views/pair";
import { anAnswer, anEvent, aWarning, aWeapon, on } from "../builders";
import { aJudgedRecord } from "./judged";

function pairOf(warning: Partial<Warning>, events: readonly AftermathEvent[], rest: Partial<Entries> = {}) {
  const only = aWarning(warning);
  return pairView(aJudgedRecord({ ...rest, warnings: [only], events }), only);
}

test("a crossed line shows the days until the first crossing, and says what happened then", () => {
  const { held, answer } = pairOf({}, [anEvent({ answers: [anAnswer()] })]);
  expect(held).toEqual({ number: "50", unit: "days until crossed" });
  expect(answer.text).toBe("Crossed after 50 days. No response on record.");
  expect(answer.sentences.map(({ href }) => href)).toEqual(["/outcomes/crossed/", "/outcomes/none-on-record/"]);
});

test("a line partly crossed shows the days to the first partial crossing", () => {
  const partial = anAnswer({ relation: "partial-crossing", missing: "stage" });
  const { held, answer } = pairOf({}, [anEvent({ answers: [partial] })]);
  expect(held).toEqual({ number: "50", unit: "days until partly crossed" });
  expect(answer.status).toBe("partly-crossed");
});

test("a line that has not been crossed counts the days up to the as-of date", () => {
  const { held, told, folded, nothing } = pairOf({}, []);
  expect(held).toEqual({ number: "1,086", unit: "days so far" });
  expect([told, folded]).toEqual([[], null]);
  expect(nothing).toBe("No crossing found in public sources up to 31 December 2025.");
});

test("a veiled warning has no days to show", () => {
  const { held, answer } = pairOf({ explicitness: "veiled" }, []);
  expect(held).toBeNull();
  expect(answer.text).toBe("Too vague to test.");
});

function happened(date: string, relation: Relation, event: Partial<AftermathEvent> = {}): AftermathEvent {
  const sides: AftermathEvent["sides"] =
    relation.endsWith("crossing") || relation === "restraint" ? ["united-states"] : ["russia"];
  return anEvent({ id: `${date}-${relation}`, date: on(date), sides, answers: [anAnswer({ relation })], ...event });
}

test("the events the answer tells of stand open, the others behind one line that counts them", () => {
  const { told, folded } = pairOf({}, [
    happened("2023-02-01", "restraint"),
    happened("2023-02-02", "rhetoric"),
    happened("2023-03-01", "crossing"),
    happened("2023-03-05", "other-response"),
    happened("2023-03-06", "crossing"),
  ]);
  expect(told.map(({ id }) => id)).toEqual(["2023-03-01-crossing", "2023-03-05-other-response"]);
  expect(folded?.summary).toBe("3 more events: crossed 1, restraint 1, words 1");
});

test("where the answer tells of restraint alone, that stands open, and one event alone is not folded away", () => {
  const held = happened("2023-02-01", "restraint");
  const words = ["2023-02-02", "2023-02-03"].map((date) => happened(date, "rhetoric"));
  expect(pairOf({}, [held, ...words]).told.map(({ id }) => id)).toEqual(["2023-02-01-restraint"]);
  expect(pairOf({}, [held, ...words.slice(1)])).toMatchObject({ folded: null, told: [{}, {}] });
});

test("what is only words, or restraint, is told more softly than what was done", () => {
  const { told } = pairOf({}, [happened("2023-02-01", "restraint"), happened("2023-03-01", "crossing")]);
  expect(told.map(({ isMinor }) => isMinor)).toEqual([true, false]);
});

test("a quotation stands beside its warning only where it is short", () => {
  const said = (text: string) => pairOf({ quotes: [{ text, lang: "en", source: "a-source", original: null }] }, []);
  expect(said("We will answer.").quote?.text).toBe("We will answer.");
  expect(said("We will answer. ".repeat(11)).quote).toBeNull();
});

test("an act that only a wider reading covers is named as said to cross", () => {
  const reading = anAnswer({ relation: "partial-crossing", missing: "reading" });
  const { told, answer } = pairOf({}, [anEvent({ answers: [reading] })]);
  expect(told.map(({ relation }) => relation)).toEqual([{ label: "Said to cross", mark: "said-to-cross" }]);
  expect(answer.text).toContain("an act of 1 March 2023 is only said to cross it");
});

test("an event that is not confirmed is marked", () => {
  const claimed = anEvent({ certainty: "claimed", answers: [anAnswer()] });
  expect(pairOf({}, [claimed]).told.map(({ note }) => note)).toEqual(["Claimed by one party"]);
});

test("an event whose order is not shown is not counted in days", () => {
  const sameMonth = anEvent({ date: on("2023-01"), answers: [anAnswer()] });
  expect(pairOf({}, [sameMonth]).told.map(({ lag }) => lag)).toEqual(["order not shown"]);
});

test("an act that came after the warning had lapsed says so, since it looks like a crossing", () => {
  const lapsed = { date: on("2023-02-01"), reason: "Withdrawn.", sources: ["a-source"] };
  const { told, answer } = pairOf({ lapsed }, [anEvent({ answers: [anAnswer()] })]);
  expect(told.map(({ relation, note }) => [relation.label, note])).toEqual([
    ["Crossed", "After the warning had lapsed"],
  ]);
  expect(answer.text).toContain("an act of 1 March 2023 came after it had lapsed");
});

test("weapon systems are named and lead to their pages", () => {
  const { weapons } = pairOf({ weapons: ["a-missile"] }, [], { weapons: [aWeapon()] });
  expect(weapons).toEqual([{ name: "A Missile", href: "/weapons/a-missile/", isMatch: false }]);
});

test("the office of a person is told", () => {
  expect(speakingRole("Sergei Lavrov", "Foreign Minister of Russia")).toBe("Foreign Minister of Russia");
});

test("an institution's role is told where it adds something", () => {
  expect(speakingRole("North Atlantic Council", "NATO's principal decision-making body")).not.toBeNull();
});

test.each([
  ["Ministry of Defence of Russia", "Ministry of Defence of Russia"],
  ["Ministry of Foreign Affairs of Russia", "Foreign Ministry of Russia"],
])("a role that only says the name %s again is not", (name, role) => {
  expect(speakingRole(name, role)).toBeNull();
});
