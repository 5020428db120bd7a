import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { palettePng } from "../../src/sharing/drawing/palette-png";
import { drawingFingerprint, drawnWith, PictureCache } from "../../src/sharing/share-pictures";
import { execFileSync } from "node:child_process";

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

const root = resolve(".");
const { files, packages } = drawnWith(root);

const onDisk = (file: string): string => readFileSync(resolve(file), "utf8");

/** Reads as the disk has it, but for these files. */
function readingInstead(texts: Readonly<Record<string, string>>) {
  const instead = new Map(Object.entries(texts).map(([file, text]) => [resolve(file), text]));
  return (path: string): string => instead.get(path) ?? onDisk(path);
}

/** Tells what Node loads to draw, by loading it. */
const asLoaded = `
  import { registerHooks } from "node:module";
  registerHooks({
    load(url, context, next) {
      console.log(url);
      return next(url, context);
    },
  });
  const { loadDrawingKit } = await import("./src/sharing/drawing/draw-card.ts");
  await import("./src/sharing/drawing/draw-worker.ts");
  await loadDrawingKit();
`;

test("the drawing files are those that Node loads to draw, and the colours and fonts they read", () => {
  const loaded = execFileSync(process.execPath, ["--input-type=module", "--eval", asLoaded], { encoding: "utf8" })
    .split("\n")
    .filter((url) => url.startsWith("file:") && !url.includes("/node_modules/"))
    .map((url) => url.slice(url.indexOf("/src/") + 1));
  expect(files).toEqual([...loaded, "src/styles/tokens.css"].sort());
  expect(packages).toEqual(
    expect.arrayContaining(["@fontsource-variable/source-serif-4", "@resvg/resvg-js", "satori", "subset-font"]),
  );
});

test("a change of any drawing file makes all pictures anew", () => {
  const usual = drawingFingerprint(root);
  expect(files.length).toBeGreaterThan(10);
  const unheard = files.filter(
    (file) => drawingFingerprint(root, readingInstead({ [file]: `${onDisk(file)}\n` })) === usual,
  );
  expect(unheard).toEqual([]);
});

test("a file that a drawing file brings in from now on counts, and a type that it names doesn't", () => {
  const file = "src/sharing/drawing/measures.ts";
  const withLine = (line: string) =>
    drawnWith(root, readingInstead({ [file]: `${line}\n${onDisk(file)}`, "src/new.ts": "export const one = 1;" }));
  expect(
    withLine(`import { \n, \n  one, \n  type Other, type Other } from "../../new.ts";
`).files,
  ).toContain("src/new.ts");
  expect(withLine(``).files).toEqual(files);
  expect(withLine(`import { format } from "date-fns/format";`).packages).toContain("date-fns");
});

test.each(["satori", "@fontsource-variable/instrument-sans", "@shuding/opentype.js"])(
  "a new version of %s makes all pictures anew",
  (name) => {
    const file = `node_modules/${name}/package.json`;
    const newer = readingInstead({ [file]: onDisk(file).replace(/"version": "[^"]*"/, `"version": "99.0.0"`) });
    expect(drawingFingerprint(root, newer)).not.toBe(drawingFingerprint(root));
  },
);
