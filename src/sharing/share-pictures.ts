import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import type { ShareCard } from "../views/share/share-card";
import { DrawingPool } from "./drawing-pool";
import { PictureCache } from "./picture-cache";

const root = resolve(".");
const cache = new PictureCache(resolve("node_modules/.cache/red-line-record/share-pictures"));
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

/** All that goes into a picture, as one name. */
function nameOf(card: ShareCard): string {
  fingerprint ??= drawingFingerprint(root);
  return createHash("sha256").update(fingerprint).update(JSON.stringify(card)).digest("hex");
}

const sources = [
  "src/sharing/drawing",
  "src/fonts/families.ts",
  "src/styles/line-shapes.ts",
  "src/styles/relation-shapes.ts",
  "src/styles/tokens.css",
  "src/views/share/picture-size.ts",
];
const packages = [
  "@fontsource-variable/instrument-sans",
  "@fontsource-variable/source-serif-4",
  "@resvg/resvg-js",
  "satori",
  "subset-font",
];

/** What every picture depends on besides its card: the code that draws, the packages it draws with, colours and fonts. */
function drawingFingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesAt(root, source)))
    hash.update(file).update(readFileSync(join(root, file)));
  for (const name of packages) hash.update(name).update(versionOf(root, name));
  return hash.update(process.versions.zlib).digest("hex");
}

function filesAt(root: string, source: string): string[] {
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(join(root, source))
    .sort()
    .map((name) => `${source}/${name}`);
}

function versionOf(root: string, name: string): string {
  const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
