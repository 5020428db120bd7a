import { expect, test } from "vitest";

import { drawCard, loadDrawingKit } from "../../src/sharing/drawing/draw-card";
import { DrawingPool } from "../../src/sharing/drawing-pool";
import { warningCard } from "../../src/views/share-cards";
import { aWarning } from "../builders";
import { aJudgedRecord } from "../views/judged";

const cards = ["First", "Second", "Third"].map((headline) => ({
  ...warningCard(aJudgedRecord(), aWarning()),
  headline,
}));

test("cards drawn beside each other are the same to the byte as drawn one by one, and none is mixed up", async () => {
  const pool = new DrawingPool();
  const kit = await loadDrawingKit();
  const beside = await Promise.all(cards.map((card) => pool.draw(card)));
  for (const [place, card] of cards.entries())
    expect(Buffer.compare(beside[place] ?? Buffer.alloc(0), await drawCard(card, kit))).toBe(0);
});

test("a card that cannot be drawn fails alone, and says why", async () => {
  const pool = new DrawingPool();
  const [good, ...others] = cards;
  const bad = { ...warningCard(aJudgedRecord(), aWarning()), headline: "שלום" };
  const drawn = await Promise.allSettled([bad, ...(good ? [good] : []), ...others].map((card) => pool.draw(card)));
  expect(drawn.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(String(drawn[0]?.status === "rejected" && drawn[0].reason)).toContain("No font has");
});
