import { beforeAll, expect, test } from "vitest";

import { drawCard, type DrawingKit, loadDrawingKit } from "../../src/sharing/drawing/draw-card";
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
