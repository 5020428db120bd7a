import { describe, expect, test } from "vitest";

import {
  archiveDay,
  archiveSearch,
  isFounding,
  isStrong,
  publisherNamed,
  standingOf,
  standingWords,
  strongestFirst,
} from "../../src/model/source-standing";
import { anAnswer, anArchive, anEvent, aPublisher, aSource, aWarning, on } from "../builders";

const publishers = [
  aPublisher(),
  aPublisher({ name: "Reuters", rank: "agency" }),
  aPublisher({ name: "TASS", rank: "agency", controlledBy: "russia", basis: "A state agency" }),
  aPublisher({ name: "The Kremlin", rank: "official", controlledBy: "russia", basis: "An office of the state" }),
  aPublisher({ name: "A Mirror", names: ["a-mirror.example"], rank: "copy" }),
];

describe("a publisher is found", () => {
  test.each([
    ["by its name", "Reuters", "Reuters"],
    ["by another of its names", "a-mirror.example", "A Mirror"],
    ["before the place where its text was read", "Reuters, via Swissinfo", "Reuters"],
    ["before the one whom it quotes", "TASS (citing Reuters)", "TASS"],
    ["before the first of both", "Reuters, via A Newspaper (citing TASS)", "Reuters"],
  ])("%s", (_, written, name) => expect(publisherNamed(publishers, written)?.name).toBe(name));

  test("only where the list has it", () => {
    expect(publisherNamed(publishers, "Router")).toBeUndefined();
    expect(publisherNamed(publishers, "Reuters+")).toBeUndefined();
    expect(publisherNamed(publishers, " via Reuters")).toBeUndefined();
  });

  test("under its whole name first, also where that holds another's", () => {
    const desk = aPublisher({ name: "Reuters via Swissinfo" });
    expect(publisherNamed([...publishers, desk], "Reuters via Swissinfo")).toBe(desk);
  });
});

describe("the standing of a source", () => {
  test("is that of its publisher", () => {
    expect(standingOf(publishers, aSource({ publisher: "TASS" }))).toEqual({
      rank: "agency",
      side: "russia",
      origin: "TASS",
    });
  });

  test("is its own where the entry says so, and a copy speaks with the voice of what it copies", () => {
    const copy = aSource({ publisher: "A Newspaper", rank: "copy", copyOf: "TASS" });
    expect(standingOf(publishers, copy)).toEqual({ rank: "copy", side: "russia", origin: "TASS" });
  });

  test("ranks a copy of something that nobody could name with the copies of its own publisher", () => {
    const copy = aSource({ publisher: "A Mirror", copyOf: "unknown" });
    expect(standingOf(publishers, copy)).toEqual({ rank: "copy", side: null, origin: "A Mirror" });
  });

  test("of a publisher in no list is that of the others, under the name it was written by", () => {
    expect(standingOf(publishers, aSource({ publisher: "A Blog" }))).toEqual({
      rank: "other",
      side: null,
      origin: "A Blog",
    });
  });

  test.each([
    ["Reuters", {}, "News agency"],
    ["TASS", {}, "News agency, controlled by Russia"],
    ["A Mirror", { copyOf: "Reuters, via Swissinfo" }, "Copy of Reuters"],
    ["A Mirror", { copyOf: "TASS" }, "Copy of TASS, controlled by Russia"],
    ["A Mirror", { copyOf: "unknown" }, "Copy of a text not known"],
    ["A Mirror", {}, "Copy of a text not known"],
    ["Reuters", { copyOf: "TASS" }, "News agency, controlled by Russia"],
  ])("in words, of %s with %o: %s", (publisher, more, words) => {
    expect(standingWords(publishers, aSource({ publisher, ...more }))).toBe(words);
  });

  test.each([
    ["official", true],
    ["agency", true],
    ["well-known", true],
    ["other", false],
    ["copy", false],
  ] as const)("%s: one of the first three ranks is %s", (rank, strong) => expect(isStrong({ rank })).toBe(strong));
});

describe("the strongest source for the matter stands first", () => {
  const sources = [
    aSource({ id: "copy", publisher: "A Mirror", copyOf: "unknown" }),
    aSource({ id: "tass", publisher: "TASS" }),
    aSource({ id: "newspaper" }),
    aSource({ id: "reuters", publisher: "Reuters" }),
    aSource({ id: "kremlin", publisher: "The Kremlin" }),
  ];
  const ids = sources.map(({ id }) => id);

  test("for a statement the speaker's own text, then by rank", () => {
    const { warnings } = anArchive({ publishers, sources, warnings: [aWarning({ sources: ids })] });
    expect(warnings[0]?.sources).toEqual(["kremlin", "tass", "reuters", "newspaper", "copy"]);
  });

  test("for an act those independent of its parties, their voices after them, and copies last", () => {
    const event = anEvent({ sides: ["ukraine"], sources: ids, answers: [anAnswer({ sources: ids })] });
    const { events } = anArchive({ publishers, sources, events: [event] });
    const inOrder = ["reuters", "newspaper", "kremlin", "tass", "copy"];
    expect(events[0]?.sources).toEqual(inOrder);
    expect(events[0]?.answers[0]?.sources).toEqual(inOrder);
  });

  test("and what is equally strong stays as the editor put it", () => {
    const two = [aSource({ id: "second" }), aSource({ id: "first" })];
    const { warnings } = anArchive({ sources: two, warnings: [aWarning({ sources: ["second", "first"] })] });
    expect(warnings[0]?.sources).toEqual(["second", "first"]);
  });

  test("and an official text of another side after the speaker's own, but before agencies", () => {
    const house = aPublisher({
      name: "The House",
      rank: "official",
      controlledBy: "united-states",
      basis: "An office",
    });
    const theirs = aSource({ id: "house", publisher: "The House" });
    const all = [theirs, ...sources];
    const archive = { publishers: [...publishers, house], byId: anArchive({ sources: all }).byId };
    const order = strongestFirst(archive, ["reuters", "house", "kremlin"], { is: "statement", side: "russia" });
    expect(order).toEqual(["kremlin", "house", "reuters"]);
  });

  test("and an agency of the speaker's side is as strong as others", () => {
    const archive = { publishers, byId: anArchive({ sources }).byId };
    const order = strongestFirst(archive, ["reuters", "tass"], { is: "statement", side: "russia" });
    expect(order).toEqual(["reuters", "tass"]);
  });

  test("and for an act the voices of its parties before other outlets, by rank among themselves", () => {
    const blog = aSource({ id: "blog", publisher: "A Blog" });
    const archive = { publishers, byId: anArchive({ sources: [blog, ...sources] }).byId };
    const order = strongestFirst(archive, ["blog", "tass", "kremlin", "newspaper"], { is: "act", sides: ["russia"] });
    expect(order).toEqual(["newspaper", "kremlin", "tass", "blog"]);
  });

  test("and what is in no list comes last", () => {
    const archive = { publishers, byId: anArchive({ sources }).byId };
    const order = strongestFirst(archive, ["gone", "copy", "reuters"], { is: "act", sides: [] });
    expect(order).toEqual(["reuters", "copy", "gone"]);
  });
});

test("an article that the record began with is known by its stance", () => {
  expect(isFounding(aSource())).toBe(false);
  expect(isFounding(aSource({ stance: "It holds that warnings are empty." }))).toBe(true);
});

test("a public archive is searched around the last day that a date may stand for", () => {
  expect(archiveDay(on("2024-02"))).toBe("20240229");
  expect(archiveSearch("https://newspaper.example/report", on("2024-09-12"))).toBe(
    "https://web.archive.org/web/20240912/https://newspaper.example/report",
  );
});
