import { createHash } from "node:crypto";
import { resolve } from "node:path";

import type { ShareCard } from "../views/share-card";
import { drawingFingerprint } from "./drawing-fingerprint";
import { DrawingPool } from "./drawing-pool";
import { PictureCache } from "./picture-cache";

const root = resolve(".");
const cache = new PictureCache(resolve("node_modules/.cache/red-line-record", cacheName(process.env)));
const pool = new DrawingPool();
const begun = new Map<string, Promise<Uint8Array>>();
let fingerprint: string | undefined;

/**
 * Begins to draw all pictures of a build, so that they are made beside its pages, and drops from the cache what none of
 * them is. One whose card and drawing are as before is taken from there.
 */
export async function beginPictures(cards: readonly ShareCard[]): Promise<void> {
  const names = new Set(cards.map(nameOf));
  await cache.keepOnly(names);
  // What goes wrong is told to whoever asks for the picture.
  for (const card of cards) pictureOf(card).catch(() => undefined);
}

/**
 * A card's picture as a PNG.
 * @throws Error if the card holds a letter that no font has
 */
export function pictureOf(card: ShareCard): Promise<Uint8Array> {
  const name = nameOf(card);
  const picture = begun.get(name) ?? cachedOrDrawn(name, card);
  begun.set(name, picture);
  return picture;
}

async function cachedOrDrawn(name: string, card: ShareCard): Promise<Uint8Array> {
  const cached = await cache.read(name);
  if (cached) return cached;
  const drawn = await pool.draw(card);
  await cache.write(name, drawn);
  return drawn;
}

/** Another record has a folder of its own, since a build drops all pictures that are not its own. */
function cacheName({ RECORD }: NodeJS.ProcessEnv): string {
  const name = "share-pictures";
  return RECORD ? `${name}-${createHash("sha256").update(resolve(RECORD)).digest("hex").slice(0, 16)}` : name;
}

/** All that goes into a picture, as one name. */
function nameOf(card: ShareCard): string {
  fingerprint ??= drawingFingerprint(root);
  return createHash("sha256").update(fingerprint).update(JSON.stringify(card)).digest("hex");
}
