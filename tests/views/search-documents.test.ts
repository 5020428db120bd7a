import { expect, test } from "vitest";

import { makeFind } from "../../src/browser/search/find";
import type { Entries } from "../../src/model/archive";
import { gazetteerOf } from "../../src/model/written-places";
import { passageParts, searchDocuments, searchIndex } from "../../src/views/search-documents";
import { aClaim, aLine, anActor, anAnswer, anEvent, aSource, aWarning, aWeapon, aWithdrawal } from "../builders";
import { aJudgedRecord } from "./judged";

const quote = {
  text: "Guarantees are needed",
  lang: "en",
  source: "a-source",
  original: { text: "Нужны гарантии", lang: "ru" },
};
const overrides: Partial<Entries> = {
  warnings: [aWarning({ quotes: [quote], weapons: ["a-missile"] })],
  events: [anEvent({ answers: [anAnswer({ basis: "The ministry named it so." })] })],
  actors: [anActor({ name: "Vladimir Putin", nameOriginal: { text: "Владимир Путин", lang: "ru" } })],
  weapons: [aWeapon({ name: "ATACMS", aliases: ["MGM-140"] })],
  sources: [aSource({ title: "Ракеты под Луганском", publisher: "Kommersant", lang: "ru" })],
  claims: [aClaim({ text: "The missiles arrived early." })],
};

function findIn(entries: Partial<Entries> = overrides) {
  const record = aJudgedRecord(entries);
  const documents = searchDocuments(record);
  const { places } = record.archive;
  const find = makeFind(
    JSON.stringify(searchIndex(documents, places)),
    documents.map(({ entry }) => entry),
    gazetteerOf(places),
  );
  return (query: string) => ({
    ...find(query),
    found: find(query).hits.map(({ entry }) => `${entry.kind}: ${entry.title}`),
  });
}

test.each([
  ["a warning by its quotation", "guarantees needed", "warning: Long-range missiles would bring an answer"],
  ["a warning by the original words", "нужны гарантии", "warning: Long-range missiles would bring an answer"],
  ["an event by the reason of its tie", "ministry named", "event: Long-range missiles arrive"],
  ["an actor by the name in Cyrillic", "Владимир Путин", "actor: Vladimir Putin"],
  ["a weapon by another name", "MGM140", "weapon: ATACMS"],
  ["a source by its publisher", "Kommersant", "source: Ракеты под Луганском"],
  ["a source by a name in its title, in Latin letters", "Luhanskom", "source: Ракеты под Луганском"],
  ["a claim by its text", "arrived early", "claim: The missiles arrived early."],
  ["a side's page", "Russia side", "page: Russia"],
  ["a warning by its day", "10 January 2023", "warning: Long-range missiles would bring an answer"],
  ["a warning by its month in figures", "missiles 2023-01", "warning: Long-range missiles would bring an answer"],
  ["a line by the month of a warning", "January 2023", "line: Long-range missiles delivered"],
  ["a section about the record by what readers call it", "privacy", "page: Use and licence"],
  ["a page about the record by a question", "who edits this?", "page: How it is edited"],
])("a search finds %s", (_, query, first) => {
  expect(findIn()(query).found).toContain(first);
});

test("what is called just as typed comes first, before what only names it", () => {
  expect(findIn()("ATACMS").found[0]).toBe("weapon: ATACMS");
  expect(findIn()("путин владимир").found[0]).toBe("actor: Vladimir Putin");
});

test("the beginning of a word is enough while it is being typed", () => {
  expect(findIn()("guarant").found).toHaveLength(1);
});

test("near spellings are taken only where nothing has the words, and never of numbers", () => {
  expect(findIn()("ATACMZ")).toMatchObject({ manner: "near" });
  expect(findIn()("ATACMZ").found).toContain("weapon: ATACMS");
  expect(findIn()("MGM141").hits).toEqual([]);
});

test("where no page has all the words, pages with some of them are given", () => {
  expect(findIn()("guarantees xylophone")).toMatchObject({
    manner: "some",
    found: [expect.stringContaining("warning")],
  });
});

test("words that are in every text are passed over", () => {
  expect(findIn()("the guarantees").found).toEqual(findIn()("guarantees").found);
});

test("a withdrawn entry is not found", () => {
  const withdrawn = { ...overrides, warnings: [aWarning({ quotes: [quote], withdrawn: aWithdrawal() })] };
  expect(findIn(withdrawn)("гарантии").hits).toEqual([]);
});

test("the same record gives the same index, and passages in the order of its entries", () => {
  const documents = searchDocuments(aJudgedRecord(overrides));
  expect(JSON.stringify(searchIndex(searchDocuments(aJudgedRecord(overrides)), []))).toBe(
    JSON.stringify(searchIndex(documents, [])),
  );
  expect(passageParts(documents).flat()).toEqual(documents.map(({ passages }) => passages));
});

test("a place is found by each of its names, in any case, and the page called so comes first", () => {
  const ofPlaces = {
    warnings: [aWarning({ headline: "Missiles on Kyiv’s bridges would bring an answer" })],
    lines: [aLine({ headline: "Киев" })],
    places: [{ name: "Kyiv", names: ["Kiev", "Киев", "Kiew"] }],
  };
  const find = findIn(ofPlaces);
  for (const name of ["Kyiv", "Kiev", "киев", "Киеве", "KIEW"]) {
    expect(find(name).found, name).toEqual(find("Kyiv").found);
    expect(find(name).found[0], name).toBe("line: Киев");
    expect(find(name).found, name).toContain("warning: Missiles on Kyiv’s bridges would bring an answer");
  }
});

test("of a day its warning comes before the line that it speaks of", () => {
  const { found } = findIn()("10 January 2023");
  expect(found[0]).toBe("warning: Long-range missiles would bring an answer");
  expect(found).toContain("line: Long-range missiles delivered");
});
