import { describe, expect, test } from "vitest";

import { embedHeights, embedSize } from "../../src/views/embed-size";
import type { EmbedList, EmbedView } from "../../src/views/embed-view";
import { entryEmbed } from "../../src/views/embeds";
import type { Named } from "../../src/views/links";
import { oEmbedResponse } from "../../src/views/oembed";
import { anAnswer, anEvent, aWarning } from "../builders";
import { aJudgedRecord } from "./judged";

const record = aJudgedRecord({ events: [anEvent({ answers: [anAnswer()] })] });
const ofWarning = entryEmbed(record, { kind: "warnings", entry: aWarning() });
const { answer } = ofWarning;
const [list] = ofWarning.lists;

/** A frame with a heading and nothing else. */
const bare: EmbedView = {
  ...ofWarning,
  ...{ headline: "A warning", original: null, date: null, by: ["Somebody"], said: null, quote: null, facts: [] },
  ...{ answer: null, was: null, line: null, lists: [] },
};

const heightOf = (view: Partial<EmbedView>): number => embedSize({ ...bare, ...view }).height;

/** What the words of CSS come to in a column of a width. */
function heightByStyle(style: string, column: number): number {
  const written = /^clamp\((\d+)px,(\d+)px - \(100cqi - (\d+)px\)\*([\d.]+),(\d+)px\)$/.exec(style) ?? [];
  const [least = NaN, start = NaN, from = NaN, slope = NaN, most = NaN] = written.slice(1).map(Number);
  return Math.min(most, Math.max(least, start - (column - from) * slope));
}

describe("a frame is offered", () => {
  test("600 px wide, and high enough for its words in whole tens", () => {
    expect(embedSize(bare)).toEqual({ width: 600, height: 280 });
    expect(embedSize(ofWarning)).toEqual({ width: 600, height: 590 });
  });

  test("as high as in a column of 320 px where that is its width, and lower where it is wider", () => {
    const said = "Word ".repeat(120);
    const { style, most } = embedHeights({ ...bare, said });
    expect([300, 320, 450, 900].map((column) => heightByStyle(style, column))).toEqual([940, 940, 825.2, 590]);
    expect(most).toBe(940);
    expect(heightOf({ said })).toBe(590);
  });

  test("lower where it is wider also where its words break alike in all narrow columns", () => {
    const { style, most } = embedHeights({ ...bare, said: "He said that it would be answered. ".repeat(40) });
    const heights = [320, 380, 500, 600].map((column) => heightByStyle(style, column));
    expect(heights).toEqual(heights.toSorted((one, other) => other - one));
    expect(heights[0]).toBe(most);
    expect(heights.at(-1)).toBeLessThan(most);
  });

  test("to programs as high as in a narrow column, since they set no style", () => {
    const { most } = embedHeights(ofWarning);
    expect(most).toBeGreaterThan(embedSize(ofWarning).height);
    expect(oEmbedResponse(record, { kind: "warnings", entry: aWarning() })).toMatchObject({ width: 600, height: most });
  });
});

/** Words that fill so many lines of the column of 552 px, one word a line. */
const filling = (lines: number): string => Array.from({ length: lines }, () => "m".repeat(16)).join(" ");

test.each([
  ["a headline", "headline", 28 * 1.18],
  ["a sentence of our own", "said", 17 * 1.46],
  ["what an event was", "was", 17 * 1.4],
] as const)("each line of %s takes its height", (_, part, height) => {
  const [few, many] = [filling(2), filling(22)].map((words) => heightOf({ [part]: words }));
  expect(((many ?? 0) - (few ?? 0)) / 20).toBeCloseTo(height, -0.3);
});

test("a word longer than a line, such as an address, goes on over several", () => {
  expect(heightOf({ said: "m".repeat(320) }) - heightOf({ said: "m" })).toBe(
    heightOf({ said: filling(11) }) - heightOf({ said: "m" }),
  );
});

test("letters take room by their width, and one of a script that no list has nearly as much as the widest", () => {
  const heights = ["l", "n", "語", "m"].map((letter) => heightOf({ said: `${letter} `.repeat(300) }));
  expect(heights).toEqual([...heights].sort((one, other) => one - other));
});

const quote = { text: "There will be an answer.", lang: "en", source: "a-source", original: null };
const more: Named = { name: "and 3 more", href: "/warnings/" };
const listOf = (own: Partial<EmbedList>): Partial<EmbedView> => ({ lists: list ? [{ ...list, ...own }] : [] });
const twice: EmbedList["rows"] = {
  of: "tied",
  items: list?.rows.of === "tied" ? [...list.rows.items, ...list.rows.items] : [],
};

test.each<[string, Partial<EmbedView>, Partial<EmbedView>]>([
  ["a name in another script", { original: { text: "Президент", lang: "ru" } }, {}],
  ["words that were said", { quote }, {}],
  ["their original", { quote: { ...quote, original: { text: "Ответ будет.", lang: "ru" } } }, { quote }],
  ["a fact", { facts: [{ name: "Warned against", text: "Tanks" }] }, {}],
  ["what became of the line", { answer }, {}],
  ["the gap of the line", { line: ofWarning.line }, {}],
  ["a list", listOf({}), {}],
  ["one more row", listOf({ rows: twice }), listOf({})],
  ["the way to the rest of a list", listOf({ more }), listOf({})],
])("%s takes room", (_, higher, lower) => {
  expect(heightOf(higher)).toBeGreaterThan(heightOf(lower));
});
