import { describe, expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import { rowsPerPage } from "../../src/model/paging";
import { sourcePage, sourcePageCount } from "../../src/views/source-page";
import { aClaim, anAnswer, anEvent, aPublisher, aSource, aWarning, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const report = aSource();
const other = aSource({ id: "other-source", publisher: "A Ministry", date: on("2023-05-02") });
const elsewhere = ["other-source"];

function pageOf(overrides: Partial<Entries>, source = report, page = 1) {
  return sourcePage(aJudgedRecord({ sources: [source, other], ...overrides }), source, page);
}

function factsOf(source = report, overrides: Partial<Entries> = {}) {
  const { facts } = pageOf(overrides, source);
  return Object.fromEntries(
    facts.map(({ name, values }) => [name, values.map((value) => (typeof value === "string" ? value : value.name))]),
  );
}

describe("what a source was used for", () => {
  const quoted = aWarning({
    id: "2023-02-01-quoted",
    date: on("2023-02-01"),
    sources: elsewhere,
    quotes: [{ text: "There will be an answer.", lang: "en", source: report.id, original: null }],
  });
  const tied = anEvent({ id: "2023-04-01-tied", date: on("2023-04-01"), sources: elsewhere, answers: [anAnswer()] });

  test("is listed in the order of the days, also where it only shows a quotation or a tie", () => {
    const { warnings, events } = pageOf({ warnings: [quoted, aWarning()], events: [tied, anEvent()] });
    expect([warnings?.heading, warnings?.rows.map(({ id }) => id)]).toEqual([
      "Warnings it is a source for",
      [aWarning().id, quoted.id],
    ]);
    expect([events?.heading, events?.rows.map(({ id }) => id)]).toEqual([
      "Events it is a source for",
      [anEvent().id, tied.id],
    ]);
  });

  test("leaves out what rests on another source, and what was withdrawn", () => {
    const apart = anEvent({ sources: elsewhere, answers: [anAnswer({ sources: elsewhere })] });
    const gone = anEvent({ id: "2023-02-10-gone", withdrawn: aWithdrawal() });
    const { warnings, events } = pageOf({
      warnings: [aWarning({ sources: elsewhere }), { ...quoted, withdrawn: aWithdrawal() }],
      events: [apart, gone],
    });
    expect([warnings, events]).toEqual([null, null]);
  });

  test("goes on over as many pages as warnings and events fill together, and the first says where", () => {
    const many = Array.from({ length: rowsPerPage }, (_, place) => aWarning({ id: `warning-${place}` }));
    const entries = { warnings: many, events: [anEvent()] };
    expect(sourcePageCount(aJudgedRecord(entries), report)).toBe(2);
    const [first, second] = [pageOf(entries), pageOf(entries, report, 2)];
    expect([first.warnings?.rows.length, first.events?.rows.length]).toEqual([rowsPerPage, 0]);
    expect(first.events?.elsewhere).toEqual({ name: "On page 2", href: "/sources/a-source/page/2/#events" });
    expect([second.warnings, second.events?.rows.length]).toEqual([null, 1]);
    expect(second.head.pager).toMatchObject({ page: 2, pages: 2, previous: "/sources/a-source/" });
  });
});

describe("what is said of a source", () => {
  test("is its rank and whose voice it is, whatever else is known", () => {
    const publishers = [
      aPublisher(),
      aPublisher({ name: "TASS", rank: "agency", controlledBy: "russia", basis: "A state agency" }),
    ];
    expect(factsOf()).toEqual({
      Publisher: ["A Newspaper"],
      Rank: ["Well-known outlet"],
      Date: ["10 January 2023"],
      "Kind of text": ["News report"],
      Language: ["English"],
      "Archived copy": ["Look for an archived copy"],
    });
    expect(factsOf(aSource({ copyOf: "TASS", author: "A Reporter", lang: "ru" }), { publishers })).toMatchObject({
      Copies: ["TASS"],
      "Controlled by": ["Russia"],
      "How it is controlled": ["A state agency"],
      Author: ["A Reporter"],
      Language: ["Russian"],
    });
    expect(factsOf(aSource({ copyOf: "unknown" }))).toMatchObject({ Copies: ["a text not known"] });
    expect(factsOf(aSource({ dateRange: "May 2023", dateBasis: "The first copy is of May." }))).toMatchObject({
      Date: ["May 2023"],
      "How the date is known": ["The first copy is of May."],
    });
  });

  test("stands in its head, with the way to the text where it has one", () => {
    expect(pageOf({}).head).toMatchObject({
      heading: "A report",
      title: "A report (A Newspaper, 10 January 2023) · A Record",
      description: "News report, A Newspaper, 10 January 2023: what the record takes from it.",
      path: "/sources/a-source/",
    });
    expect(pageOf({}).source.url).toBe(report.url);
  });
});

describe("a founding article", () => {
  const article = aSource({ id: "an-article", stance: "It holds the lines were bluff.", subtitle: "A closer look" });
  const ref = (quote: string, source = article.id) => ({ source, quote });

  test("shows the warnings and events it carries, each with its own words and no other's", () => {
    const { seed } = pageOf(
      {
        warnings: [
          aWarning({ seedRefs: [ref("He warned"), ref("elsewhere", other.id), ref("and again")] }),
          aWarning({ id: "2023-02-01-not-carried", seedRefs: [ref("elsewhere", other.id)] }),
        ],
        events: [anEvent({ seedRefs: [ref("They came")] }), anEvent({ id: "2023-04-01-gone", seedRefs: [] })],
      },
      article,
    );
    expect(seed).toMatchObject({ stance: article.stance, subtitle: "A closer look" });
    expect(seed?.carriedWarnings).toMatchObject([
      { name: aWarning().headline, href: `/warnings/${aWarning().id}/`, quotes: ["He warned", "and again"] },
    ]);
    expect(seed?.carriedEvents).toMatchObject([
      { name: anEvent().headline, href: `/events/${anEvent().id}/`, quotes: ["They came"] },
    ]);
  });

  test("shows its own claims, with who made them and what was found of each", () => {
    const { seed } = pageOf(
      {
        claims: [
          aClaim({ id: "claim-1", source: article.id }),
          aClaim({ id: "claim-2", source: article.id, status: "factual-error" }),
          aClaim({ id: "of-another", source: other.id }),
          aClaim({ id: "withdrawn", source: article.id, withdrawn: aWithdrawal() }),
        ],
      },
      article,
    );
    expect(seed?.claims.map(({ id, status }) => [id, status])).toEqual([
      ["claim-1", "Attributed"],
      ["claim-2", "Wrong"],
    ]);
    expect(seed?.claims[0]).toMatchObject({ text: aClaim().text, madeBy: "the article" });
  });

  test("names of a claim its passages, what it is about and what bears on it", () => {
    const claim = aClaim({
      source: article.id,
      seedRefs: [ref("again"), ref("there too", other.id)],
      about: [aWarning().id, anEvent().id, "a-line"],
      sources: [other.id],
    });
    const { seed } = pageOf({ claims: [claim], events: [anEvent()] }, article);
    const ministry = { name: "A Ministry, 2 May 2023", href: "/sources/other-source/" };
    expect(seed?.claims[0]).toMatchObject({
      passages: [
        { quote: "the words of the article", source: null },
        { quote: "again", source: null },
        { quote: "there too", source: ministry },
      ],
      about: [
        { name: aWarning().headline, href: `/warnings/${aWarning().id}/` },
        { name: anEvent().headline, href: `/events/${anEvent().id}/` },
      ],
      sources: [ministry],
    });
  });

  test("is the only kind of source with such a part", () => {
    expect(pageOf({}).seed).toBeNull();
  });
});
