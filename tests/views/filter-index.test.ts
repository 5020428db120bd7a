import { expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { archiveOf } from "../../src/model/archive-of";
import { emptyFilter, matches } from "../../src/model/filter";
import { knownChoices, pairsOf } from "../../src/model/filter-index";
import { pairsPerPage } from "../../src/model/paging";
import { judge, standardTerms } from "../../src/model/record";
import { gazetteerOf } from "../../src/model/written-places";
import { filterIndex } from "../../src/views/filter-index";
import { aLine, anActor, anAnswer, anEvent, aWarning, aWeapon, on, someEntries } from "../builders";

function indexOf(overrides: Partial<Entries> = {}) {
  const archive = archiveOf(someEntries(overrides));
  return filterIndex({ archive, judgements: judge(archive, standardTerms(archive.record)) });
}

const delivery = anEvent({ actors: ["a-minister"], weapons: ["a-missile"], answers: [anAnswer()] });
const withDelivery = {
  events: [delivery],
  actors: [
    anActor(),
    anActor({ id: "a-minister", name: "Oleksii Reznikov", nameOriginal: { text: "Олексій Резніков", lang: "uk" } }),
  ],
  weapons: [aWeapon({ name: "ATACMS", aliases: ["АТАКМС"] })],
};

test("a pair is found by who did one of its events and by the weapon used in it", () => {
  const [pair] = pairsOf(indexOf(withDelivery));
  expect(pair).toMatchObject({
    actor: ["a-president", "a-minister"],
    weapon: ["a-missile"],
    side: ["russia"],
    year: 2023,
  });
});

test("a pair is found by its line status and by its response", () => {
  expect(pairsOf(indexOf(withDelivery))).toMatchObject([{ status: ["crossed"], response: ["none-on-record"] }]);
  expect(pairsOf(indexOf())).toMatchObject([{ status: ["not-crossed"], response: [] }]);
});

test.each([
  "Резников",
  "reznikov",
  "АТАКМС",
  "long range missiles delivered",
  "“places they come from”",
  "гарантии",
  "guarantees",
])("free text finds %s", (q) => {
  const quote = {
    text: "Guarantees are needed",
    lang: "en",
    source: "a-source",
    original: { text: "Нужны гарантии", lang: "ru" },
  };
  const [pair] = pairsOf(indexOf({ ...withDelivery, warnings: [aWarning({ quotes: [quote] })] }));
  expect(pair && matches({ ...emptyFilter, q }, pair)).toBe(true);
});

test("only choices that a pair has are offered, coded ones in the order of the codebook and names by the alphabet", () => {
  const warnings = [
    aWarning({ id: "2023-01-10-one", line: "b-line", themes: ["crimea", "arms-supply"] }),
    aWarning({ id: "2023-01-10-two", line: "a-line" }),
  ];
  const lines = [
    aLine({ headline: "Zones" }),
    aLine({ id: "b-line", headline: "Élan" }),
    aLine({ id: "c-line", headline: "Unused" }),
  ];
  const { choices } = indexOf({ warnings, lines });
  expect(choices.theme.map(([, label]) => label)).toEqual(["Arms supply", "Crimea"]);
  expect(choices.line.map(([, label]) => label)).toEqual(["Élan", "Zones"]);
  expect(choices.weapon).toEqual([]);
});

test("pairs stand in the order of the timeline, each with the page that holds it", () => {
  const warnings = Array.from({ length: pairsPerPage + 1 }, (_, place) =>
    aWarning({ id: `2023-01-10-warning-${String(place).padStart(3, "0")}` }),
  );
  const pairs = pairsOf(indexOf({ warnings }));
  expect(pairs.map(({ id }) => id)).toEqual(warnings.map(({ id }) => id).toReversed());
  expect(pairs.map(({ page }) => page)).toEqual([...Array<number>(pairsPerPage).fill(1), 2]);
});

test("the years known are those from the first warning to the last", () => {
  const warnings = [
    aWarning(),
    aWarning({ id: "2025-a-warning", date: on(2025) }),
    aWarning({ id: "2014-03-a-warning", date: on("2014-03") }),
  ];
  expect(knownChoices(indexOf({ warnings })).years).toEqual({ first: 2014, last: 2025 });
});

test("a record without warnings has an index without choices", () => {
  const { pairs, choices } = indexOf({ warnings: [] });
  expect(pairs).toEqual([]);
  expect(Object.values(choices).flat()).toEqual([]);
});

test("a pair is found by a place under each of its names, whether its warning or its line names it", () => {
  const places = [{ name: "Crimea", names: ["Крым", "Krim"] }];
  const byWarning = indexOf({ warnings: [aWarning({ redLine: "Strikes on Crimean bases" })], places });
  const byLine = indexOf({ lines: [aLine({ headline: "Удар по Крыму" })], places });
  for (const q of ["Crimea", "Крым", "Крыма", "krim"])
    for (const index of [byWarning, byLine]) {
      const [pair] = pairsOf(index);
      expect(pair && matches({ ...emptyFilter, q }, pair, gazetteerOf(places)), q).toBe(true);
    }
});
