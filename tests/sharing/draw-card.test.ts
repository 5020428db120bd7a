import { beforeAll, expect, test } from "vitest";

import { drawCard, type DrawingKit, loadDrawingKit } from "../../src/sharing/drawing/draw-card";
import { undrawnLetters } from "../../src/model/drawn-letters";
import type { ShareCard } from "../../src/views/share-card";
import { warningCard } from "../../src/views/share-cards";
import { aWarning } from "../builders";
import { aJudgedRecord } from "../views/judged";

let kit: DrawingKit;
beforeAll(async () => {
  kit = await loadDrawingKit();
});

function aCard(overrides: Partial<ShareCard> = {}): ShareCard {
  return { ...warningCard(aJudgedRecord(), aWarning()), ...overrides };
}

test("the same card drawn twice gives the same bytes", async () => {
  expect(await drawCard(aCard(), kit)).toEqual(await drawCard(aCard(), kit));
});

test("a picture measures 1200 by 630", async () => {
  const png = await drawCard(aCard(), kit);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("letters of Poland, Turkey and Ukraine are drawn", async () => {
  const headline = "Łódź, Çavuşoğlu, Žižka, Запоріжжя";
  await expect(drawCard(aCard({ headline }), kit)).resolves.toBeInstanceOf(Buffer);
});

test("every letter that a headline may have is drawn", async () => {
  const all = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code));
  const letters = all.filter((letter) => undrawnLetters(letter).length === 0 && letter.trim() !== "");
  expect(letters.length).toBeGreaterThan(400);
  for (let start = 0; start < letters.length; start += 80) {
    const headline = letters.slice(start, start + 80).join("");
    await expect(drawCard(aCard({ headline }), kit), headline).resolves.toBeInstanceOf(Buffer);
  }
});

test.each(["한국", "中国", "😀", "ếa", "ქ", "Қ"])(
  "letters that are not drawn, as “%s”, are told apart",
  async (letters) => {
    expect(undrawnLetters(letters)).not.toEqual([]);
    await expect(drawCard(aCard({ headline: letters }), kit)).rejects.toThrow("No font has");
  },
);

test("names, roles and reasons fit that are as long as may be", async () => {
  const words = (length: number) => "considerably ".repeat(20).slice(0, length).trim();
  const speaker = aCard({
    headline: words(90),
    byline: `10 January 2023 · ${words(60)}, ${words(100)}`,
    answer: words(250),
    recordName: words(40),
  });
  await expect(drawCard(speaker, kit)).resolves.toBeInstanceOf(Buffer);
  const gone = aCard({
    headline: "This entry was withdrawn",
    byline: "10 January 2023",
    answer: null,
    detail: words(300),
  });
  await expect(drawCard(gone, kit)).resolves.toBeInstanceOf(Buffer);
});

test("a letter that no font has stops the drawing, and is named", async () => {
  await expect(drawCard(aCard({ headline: "שלום" }), kit)).rejects.toThrow(/No font has “.*שלום.*”/);
});

test("a headline of ninety letters fits below a long name and above a long detail", async () => {
  const card = aCard({
    headline: "Long-range missiles would ".repeat(4).slice(0, 90),
    byline: "10 January 2023 · The spokesman of the ministry, deputy director of a department of another ministry",
    detail: "After the warning of 10 January 2023: ".repeat(4),
  });
  await expect(drawCard(card, kit)).resolves.toBeInstanceOf(Buffer);
});

test("words that fit at no size stop the drawing: none is ever cut", async () => {
  await expect(drawCard(aCard({ detail: "More and more words. ".repeat(60) }), kit)).rejects.toThrow("do not fit");
});
