import { expect, test } from "vitest";

import { referencesResolve } from "../../../src/loading/rules/references-resolve";
import { aClaim, aLine, anActor, anAnswer, anEvent, aWarning, aWeapon, aWithdrawal } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an actor who is not there is a fault that proposes the nearest", () => {
  const { faults } = findingsOf(referencesResolve, { warnings: [aWarning({ actor: "a-presidnet" })] });
  expect(faults).toMatchObject([
    { field: "actor", found: "a-presidnet", allowed: "the id of an actor", suggestion: "a-president" },
  ]);
});

test("every field that names an entry is looked at", () => {
  const warning = aWarning({
    line: "no-line",
    weapons: ["no-weapon"],
    sources: ["no-source"],
    quotes: [{ text: "words", lang: "en", source: "no-quote", original: null }],
    seedRefs: [{ source: "no-seed", quote: "words" }],
    lapsed: { date: { year: 2024 }, reason: "Overtaken.", sources: ["no-lapse"] },
    withdrawn: { ...aWithdrawal(), see: "no-successor" },
  });
  const event = anEvent({ actors: ["nobody"], answers: [anAnswer({ warning: "no-warning", sources: ["no-proof"] })] });
  const { faults } = findingsOf(referencesResolve, {
    warnings: [warning],
    events: [event],
    lines: [aLine({ replaces: "no-older-line" })],
  });
  expect(faults.map(({ field }) => field).sort()).toEqual([
    "actors[0]",
    "answers[0].sources[0]",
    "answers[0].warning",
    "lapsed.sources[0]",
    "line",
    "quotes[0].source",
    "replaces",
    "seedRefs[0].source",
    "sources[0]",
    "weapons[0]",
    "withdrawn.see",
  ]);
});

test("a claim names the article it is from, its sources, and the warnings and events it is about", () => {
  const claim = aClaim({ source: "no-article", about: [anEvent().id, "no-subject"], sources: ["no-source"] });
  const { faults } = findingsOf(referencesResolve, { claims: [claim], events: [anEvent()] });
  expect(faults).toMatchObject([
    { field: "source", found: "no-article", allowed: "the id of a source" },
    { field: "about[1]", found: "no-subject", allowed: "the id of a warning or an event" },
    { field: "sources[0]", found: "no-source" },
  ]);
});

test("what an event and a weapon name is looked at too", () => {
  const events = [anEvent({ weapons: ["no-weapon"] })];
  const weapons = [aWeapon({ sources: ["no-source"], seedRefs: [{ source: "no-seed", quote: "words" }] })];
  const { faults } = findingsOf(referencesResolve, { events, weapons });
  expect(faults.map(({ field, allowed }) => `${field}: ${allowed}`)).toEqual([
    "weapons[0]: the id of a weapon",
    "sources[0]: the id of a source",
    "seedRefs[0].source: the id of a source",
  ]);
});

test("an entry that has a fault of its own is not missing", () => {
  const warnings = [aWarning({ actor: "a-minister" })];
  expect(findingsOf(referencesResolve, { warnings }, { unreadable: { actors: ["a-minister"] } })).toEqual(noFindings);
});

test("a word that is like no id gets no proposal", () => {
  const [fault] = findingsOf(referencesResolve, { warnings: [aWarning({ actor: "xyz" })] }).faults;
  expect(fault?.suggestion).toBeUndefined();
});

test("the id of an entry of another kind is named as what it is", () => {
  const { faults } = findingsOf(referencesResolve, { warnings: [aWarning({ actor: aLine().id })] });
  expect(faults).toMatchObject([{ field: "actor", allowed: "the id of an actor; this is the id of a line" }]);
});

test("an id that an entry once bore leads to the one it bears now", () => {
  const actors = [anActor({ id: "z", formerIds: ["a-prime-minister"] }), anActor({ id: "a-prime-ministre" })];
  const { faults } = findingsOf(referencesResolve, { actors, warnings: [aWarning({ actor: "a-prime-minister" })] });
  expect(faults).toMatchObject([{ field: "actor", suggestion: "z" }]);
});
