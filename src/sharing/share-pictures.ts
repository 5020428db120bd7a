import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join, resolve } from "node:path";

import { fontFiles } from "../fonts/families";
import type { ShareCard } from "../views/share-card";
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

/** Where drawing begins: all that this file leads to draws. */
const worker = "src/sharing/drawing/draw-worker.ts";

/** What a module brings in by name: `import … from`, `import "…"` and `export … from`; types leave nothing behind. */
const imported = /^(?:import|export)\s+(?!type\b)(?:[\w*{}\s,$]+?\sfrom\s+)?"([^"]+)"/gm;
/** What it reads from beside itself. */
const readBeside = /new URL\("([^"]+)", import\.meta\.url\)/g;

/** The outside world, so that a test can say what a file holds. */
type Read = (path: string) => Buffer | string;

/** Files of our own and packages that something is drawn with. */
interface DrawnWith {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/**
 * What every picture depends on besides its card: the code that draws, what it reads, fonts, and the versions of all
 * packages behind it. Worked out from the modules themselves, so that none can be forgotten.
 */
export function drawingFingerprint(root: string, read: Read = readFileSync): string {
  const { files, packages } = drawnWith(root, read);
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(read(join(root, file)));
  for (const version of versionsBehind(packages, root, read)) hash.update(version);
  return hash.update(process.versions.zlib).digest("hex");
}

/** The drawing worker's files and packages, each once and in the order of their names. */
export function drawnWith(root: string, read: Read = readFileSync): DrawnWith {
  const files = new Set([worker]);
  // A font is asked for by the name of its package, which no import tells.
  const packages = new Set(fontFiles.map((file) => file.package));
  // A set hands out what is added while it is walked.
  for (const file of files)
    for (const name of namedIn(file, String(read(join(root, file)))))
      if (name.startsWith(".")) files.add(join(dirname(file), name));
      else if (!name.startsWith("node:")) packages.add(packageOf(name));
  return { files: [...files].sort(), packages: [...packages].sort() };
}

function namedIn(file: string, text: string): string[] {
  if (!file.endsWith(".ts")) return [];
  return [imported, readBeside].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
}

/** `date-fns/format` is of `date-fns`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** `satori 0.33.0` and so on: the packages, and all that they depend on in their turn. */
function versionsBehind(packages: readonly string[], root: string, read: Read): string[] {
  const found = new Map<string, string>();
  const find = (name: string, from: string): void => {
    // What is for other systems is not there.
    const file = packageFile(name, from);
    if (file === undefined || found.has(file)) return;
    const { version, dependencies, optionalDependencies } = JSON.parse(String(read(file))) as Package;
    found.set(file, `${name} ${version}`);
    for (const behind of Object.keys({ ...dependencies, ...optionalDependencies })) find(behind, file);
  };
  for (const name of packages) find(name, join(root, worker));
  return [...found.values()].sort();
}

interface Package {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function packageFile(name: string, from: string): string | undefined {
  try {
    return findPackageJSON(name, from);
  } catch {
    return undefined;
  }
}
