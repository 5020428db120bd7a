import { parentPort } from "node:worker_threads";

import type { ShareCard } from "../../views/share-card.ts";
import { drawCard, loadDrawingKit } from "./draw-card.ts";

/** A card to draw, and the answer: its picture, or why there is none. */
export interface DrawingOrder {
  readonly card: ShareCard;
}
export type DrawnPicture = { readonly png: Uint8Array } | { readonly failure: string };

const kit = loadDrawingKit();

// One order at a time: the pool sends the next when this one is answered.
parentPort?.on("message", ({ card }: DrawingOrder) => {
  void draw(card).then((drawn) => parentPort?.postMessage(drawn));
});

async function draw(card: ShareCard): Promise<DrawnPicture> {
  try {
    return { png: await drawCard(card, await kit) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
