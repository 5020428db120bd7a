import { expect, test } from "vitest";

import { wordsAsked, wordsToFind } from "../../src/model/search-words";
import { askedPlaces, gazetteerOf, writtenPlaces } from "../../src/model/written-places";

const places = gazetteerOf([
  { name: "Kyiv", names: ["Kiev", "Київ", "Києв", "Киев", "Kiew"] },
  { name: "Crimea", names: ["Крым", "Крим", "Krim", "Crimée"] },
  { name: "Crimean Bridge", names: ["Kerch Bridge", "Крымский мост"] },
  { name: "Kerch", names: ["Керчь"] },
  { name: "Odesa", names: ["Одесса", "Odessa"] },
  { name: "Russia", names: ["Россия"] },
  { name: "Georgia", names: ["Грузия"] },
  { name: "South Korea", names: ["Южная Корея"] },
  { name: "Kaliningrad", names: ["Königsberg", "Калининград"] },
  { name: "Stryi", names: ["Стрый"] },
  { name: "Sochi", names: ["Сочи"] },
  { name: "Riga", names: ["Рига"] },
]);

/** Each once: two names of a place may be one when folded. */
const termsIn = (text: string) => [...new Set(writtenPlaces(text, places).map(({ term }) => term))];

test.each([
  ["Kiev’s air defence", "@kiv."],
  ["в Киеве", "@kiv."],
  ["у Києві", "@kiv."],
  ["KIEW", "@kiv."],
  ["Крыма", "@crimea."],
  ["la Crimée", "@crimea."],
  ["the Crimeans", "@crimea."],
  ["Одессу", "@odesa."],
  ["Odessa", "@odesa."],
  ["России", "@russia."],
  ["Южной Кореи", "@south-korea."],
  ["Koenigsberg, that is Konigsberg", "@kaliningrad."],
  ["Kaliningradu", "@kaliningrad."],
])("%s names its place", (text, term) => {
  expect(termsIn(text)).toEqual([term]);
});

test.each([["strikes and strict rules"], ["грузовой поезд"], ["сочтет нужным"], ["Rigaud"], ["Стрыйка"], ["Korea"]])(
  "%s names none, however it begins",
  (text) => {
    expect(termsIn(text)).toEqual([]);
  },
);

test("a text is found by names within a name; asked for is the longest", () => {
  expect(termsIn("the Kerch Bridge")).toEqual(["@crimean-bridge.", "@kerch."]);
  expect(askedPlaces("Kerch Bridge", places).map(({ term }) => term)).toEqual(["@crimean-bridge."]);
  expect(termsIn("на Крымском мосту")).toEqual(["@crimea.", "@crimean-bridge."]);
});

test("words asked for have a place under its one term, among dates and other words", () => {
  expect(wordsAsked("Putin Киев Sept 2024", places)).toEqual(["putin", "@kiv.", "2024-09"]);
  expect(wordsAsked("Крымский мост удар", places)).toEqual(["@crimean-bridge.", "udar"]);
  expect(wordsAsked("Kiev")).toEqual(["kiev"]);
});

test("a text keeps its words beside the terms of its places", () => {
  expect(wordsToFind("Kiev, Kiev and Odesa", places)).toEqual(["kiev", "kiev", "and", "odesa", "@kiv.", "@odesa."]);
});
