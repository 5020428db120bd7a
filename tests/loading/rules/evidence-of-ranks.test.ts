import { describe, expect, test } from "vitest";

import { confirmedEventsAreShown } from "../../../src/loading/rules/confirmed-events-are-shown";
import { entriesHaveAStrongSource } from "../../../src/loading/rules/entries-have-a-strong-source";
import { shownQuotationsRestOnNoCopy } from "../../../src/loading/rules/shown-quotations-rest-on-no-copy";
import type { AftermathEvent } from "../../../src/model/archive";
import { anAnswer, anEvent, aPublisher, aSource, aWarning, aWithdrawal } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const publishers = [
  aPublisher(),
  aPublisher({ name: "Reuters", rank: "agency" }),
  aPublisher({ name: "TASS", rank: "agency", controlledBy: "russia", basis: "A state agency" }),
  aPublisher({ name: "VOA", controlledBy: "united-states", basis: "A federal broadcaster" }),
  aPublisher({ name: "A Mirror", rank: "copy" }),
  aPublisher({ name: "A Blog", rank: "other" }),
];
const sources = [
  aSource({ id: "newspaper" }),
  aSource({ id: "reuters", publisher: "Reuters" }),
  aSource({ id: "reuters-again", publisher: "A Mirror", copyOf: "Reuters" }),
  aSource({ id: "tass", publisher: "TASS" }),
  aSource({ id: "voa", publisher: "VOA" }),
  aSource({ id: "mirror", publisher: "A Mirror", copyOf: "unknown" }),
  aSource({ id: "blog", publisher: "A Blog" }),
];

/** What is asked of an act of the United States that Russia had warned of. */
function askedOf(ids: readonly string[], overrides: Partial<AftermathEvent> = {}) {
  const event = anEvent({ sources: [...ids], answers: [anAnswer()], ...overrides });
  return findingsOf(confirmedEventsAreShown, { publishers, sources, events: [event] }).queries;
}

describe("a confirmed event is queried", () => {
  test.each([
    ["with one source that is not its doer's", ["reuters"]],
    ["with two copies of one text", ["reuters", "reuters-again"]],
    ["with one that is independent and the accusing party's voice", ["reuters", "tass"]],
    ["with two of which none is of the first three ranks", ["blog", "mirror"]],
  ])("%s", (_, ids) => expect(askedOf(ids)).toMatchObject([{ field: "certainty" }]));

  test.each([
    ["with two independent sources, one of them of the first three ranks", ["newspaper", "blog"]],
    ["with its doer's own voice", ["voa"]],
  ])("but not %s", (_, ids) => expect(askedOf(ids)).toEqual([]));

  test("but not where it is only claimed, nor once it was withdrawn", () => {
    expect(askedOf(["reuters"], { certainty: "claimed" })).toEqual([]);
    expect(askedOf(["reuters"], { withdrawn: aWithdrawal() })).toEqual([]);
  });
});

const quoting = (source: string) => [{ text: "words", lang: "en", source, original: null }];

test("a shown quotation from a copy is queried, and none from another source", () => {
  const warnings = [aWarning({ quotes: [...quoting("mirror"), ...quoting("tass")] })];
  expect(findingsOf(shownQuotationsRestOnNoCopy, { publishers, sources, warnings }).queries).toMatchObject([
    { field: "quotes[0].source", found: "mirror" },
  ]);
});

test("a warning or an event without a source of the first three ranks is queried", () => {
  const warnings = [aWarning({ sources: ["blog", "mirror"] })];
  const events = [anEvent({ sources: ["blog"] })];
  expect(findingsOf(entriesHaveAStrongSource, { publishers, sources, warnings, events }).queries).toHaveLength(2);
});

test("one with such a source is not, whoever controls it", () => {
  const warnings = [aWarning({ sources: ["blog", "tass"] })];
  expect(findingsOf(entriesHaveAStrongSource, { publishers, sources, warnings })).toEqual(noFindings);
});

test.each([
  ["with its doer's own voice beside that of others", ["newspaper", "voa"], {}],
  ["with a text that is not there, which may be the one", ["reuters", "no-source"], {}],
  ["of the warning's own side, whose voice accuses nobody", ["tass", "blog"], { sides: ["russia" as const] }],
  ["with the voice of a third side and another", ["voa", "newspaper"], { sides: ["france" as const] }],
])("an event %s is not queried either", (_, ids, overrides) => {
  expect(askedOf(ids, overrides)).toEqual([]);
});

test("a quotation of a withdrawn warning may be from a copy", () => {
  const warnings = [aWarning({ quotes: quoting("mirror"), withdrawn: aWithdrawal() })];
  expect(findingsOf(shownQuotationsRestOnNoCopy, { publishers, sources, warnings })).toEqual(noFindings);
});
