import { expect, test } from "vitest";

import { sourceChoices, sourceList, sourceListPaths } from "../../src/views/source-list";
import { aPublisher, aSource, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const record = aJudgedRecord({
  publishers: [
    aPublisher(),
    aPublisher({ name: "TASS", rank: "agency", controlledBy: "russia", basis: "A state agency" }),
    aPublisher({ name: "A Mirror", rank: "copy" }),
  ],
  sources: [
    aSource(),
    aSource({ id: "tass", publisher: "TASS", date: on("2023-02-01") }),
    aSource({ id: "mirror", publisher: "A Mirror", copyOf: "TASS", date: on("2023-03-01") }),
    aSource({ id: "other-mirror", publisher: "A Mirror", copyOf: "unknown", date: on("2023-04-01") }),
  ],
});

test("each source is listed with its rank and the side that controls its publisher", () => {
  const rows = sourceList(record).sections.flatMap((section) => section.rows.map(({ facts }) => facts));
  expect(rows).toEqual([
    "A Mirror · Copy of a text not known · News report",
    "A Mirror · Copy of TASS, controlled by Russia · News report",
    "TASS · News agency, controlled by Russia · News report",
    "A Newspaper · Well-known outlet · News report",
  ]);
});

test("the list is narrowed by rank and by side, with the number that each choice leads to", () => {
  const { choices } = sourceList(record);
  expect(choices.map(({ name, links }) => [name, ...links.map((link) => `${link.name} ${link.count}`)])).toEqual([
    ["Rank", "All 4", "News agency 1", "Well-known outlet 1", "Copy 2"],
    ["Controlled by", "All 4", "No party 2", "Russia 2"],
  ]);
});

test("a narrowed list says what it is, and counts the choices of each of the two under the other", () => {
  const page = sourceList(record, 1, { rank: "copy", side: "russia" });
  expect(page.head.heading).toBe("Sources: copy, controlled by Russia");
  expect(page.head.path).toBe("/sources/by/rank/copy/side/russia/");
  expect(page.sections.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["mirror"]);
  expect(page.choices[0]?.links.map(({ name, count }) => `${name} ${count}`)).toEqual([
    "All 2",
    "News agency 1",
    "Copy 1",
  ]);
  expect(page.choices[1]?.links.find(({ isCurrent }) => isCurrent)?.name).toBe("Russia");
});

test("there is a page for every choice that leads to a source, and for no other", () => {
  const { archive } = record;
  expect(sourceChoices(archive).map(({ rank, side }) => [rank, side])).toEqual([
    [null, null],
    [null, "none"],
    [null, "russia"],
    ["agency", null],
    ["agency", "russia"],
    ["well-known", null],
    ["well-known", "none"],
    ["copy", null],
    ["copy", "none"],
    ["copy", "russia"],
  ]);
});

test("every choice that leads to some source has a route, the whole list the one without a choice", () => {
  const routes = sourceListPaths(record).map(({ params: { page } }) => page);
  expect(routes).toEqual([
    undefined,
    "by/side/none",
    "by/side/russia",
    "by/rank/agency",
    "by/rank/agency/side/russia",
    "by/rank/well-known",
    "by/rank/well-known/side/none",
    "by/rank/copy",
    "by/rank/copy/side/none",
    "by/rank/copy/side/russia",
  ]);
});

test("the list and each choice say how many sources stand there", () => {
  const chosen = sourceList(record, 1, { rank: "copy", side: null });
  expect([sourceList(record).lead, chosen.lead]).toEqual(["4 sources, newest first.", "2 of 4 sources, newest first."]);
  expect(chosen.head.description).toBe("Sources: copy. 2 sources of the record, newest first.");
  expect(sourceList(record, 1, { rank: null, side: "none" }).head.heading).toBe("Sources: controlled by no party");
});

test("the founding articles stand before all others, which are gathered by year; one withdrawn is not there", () => {
  const { head, lead, sections } = sourceList(
    aJudgedRecord({
      sources: [
        aSource(),
        aSource({ id: "newer", date: on("2024-02-01") }),
        aSource({ id: "gone", withdrawn: aWithdrawal() }),
        aSource({ id: "an-article", date: on("2022-02-01"), stance: "It was bluff." }),
      ],
    }),
  );
  expect(sections.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)])).toEqual([
    ["The articles the record began with", ["an-article"]],
    ["2024: 1 source", ["newer"]],
    ["2023: 1 source", ["a-source"]],
  ]);
  expect(head.description).toMatch(/^The one article the record began with, and every text/);
  expect(lead).toBe("3 sources: the founding articles, then all others, newest first.");
});
