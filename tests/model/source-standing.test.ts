import { describe, expect, test } from "vitest";

import { isStrong, publisherNamed, standingOf } from "../../src/model/source-standing";
import { anAnswer, anArchive, anEvent, aPublisher, aSource, aWarning } from "../builders";

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

  test("only where the list has it", () => expect(publisherNamed(publishers, "Router")).toBeUndefined());
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
});
