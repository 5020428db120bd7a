import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { palettePng } from "../../src/sharing/drawing/palette-png";
import { PictureCache } from "../../src/sharing/picture-cache";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function aPng(): Buffer {
  const png = palettePng({ width: 1, height: 1, rgba: Uint8Array.of(1, 2, 3, 255) });
  if (!png) throw new Error("One pixel has one colour.");
  return png;
}

test("a picture that was kept is given back as it was", async () => {
  const cache = new PictureCache(join(folder, "made-when-needed"));
  await cache.write("a", aPng());
  expect(await cache.read("a")).toEqual(aPng());
});

test("a picture that was never kept is not there", async () => {
  expect(await new PictureCache(folder).read("a")).toBeNull();
});

test("a file that was cut short is taken for none", async () => {
  const cache = new PictureCache(folder);
  await cache.write("a", aPng());
  writeFileSync(join(folder, "a.png"), aPng().subarray(0, -5));
  expect(await cache.read("a")).toBeNull();
});

test("only the pictures of this build stay, and nothing but pictures is dropped", async () => {
  const cache = new PictureCache(folder);
  await cache.write("a", aPng());
  await cache.write("b", aPng());
  writeFileSync(join(folder, "notes.txt"), "");
  await cache.keepOnly(new Set(["b"]));
  expect(readdirSync(folder).sort()).toEqual(["b.png", "notes.txt"]);
});
