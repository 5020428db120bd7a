import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

import { drawingFingerprint, drawnWith } from "../../src/sharing/share-pictures";

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
  expect(withLine(`import {\n  one,\n  type Other,\n} from "../../new.ts";`).files).toContain("src/new.ts");
  expect(withLine(`import type { Other } from "../../new.ts";`).files).toEqual(files);
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
