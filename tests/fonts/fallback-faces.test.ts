import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { expect, test } from "vitest";

import { fallbackFaces, instrumentSans, sourceSerif } from "../../src/fonts/fallback-faces";

/** What a font file says of its own heights, in the tables `head` and `hhea`. */
async function measuredIn(packageName: string, name: string) {
  const file = readFileSync(`node_modules/${packageName}/files/${name}-wght-normal.woff2`);
  const font = await subsetFont(file, "a", { targetFormat: "truetype" });
  const places = Array.from({ length: font.readUInt16BE(4) }, (_, place) => 12 + 16 * place);
  const tables = new Map(
    places.map((at) => [font.toString("latin1", at, at + 4), font.subarray(font.readUInt32BE(at + 8))] as const),
  );
  const [head, hhea] = [tables.get("head"), tables.get("hhea")];
  if (!head || !hhea) throw new Error(`${name} has no heights.`);
  return {
    unitsPerEm: head.readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
  };
}

test("the measures of our fonts are those in their files", async () => {
  expect(sourceSerif).toMatchObject(await measuredIn("@fontsource-variable/source-serif-4", "source-serif-4-latin"));
  expect(instrumentSans).toMatchObject(
    await measuredIn("@fontsource-variable/instrument-sans", "instrument-sans-latin"),
  );
});

test("every font that stands in is asked for by the style of every page", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  for (const [, name = ""] of fallbackFaces().matchAll(/font-family: ("[^"]*")/g)) expect(tokens).toContain(name);
});

test("each font that stands in is made as wide and as high as ours", () => {
  const faces = fallbackFaces();
  expect([...faces.matchAll(/font-family: "([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "Record Serif Fallback: Georgia",
    "Record Serif Fallback: Times New Roman",
    "Record Serif Fallback: Noto Serif",
    "Record Serif Fallback: DejaVu Serif",
    "Instrument Sans Fallback: Arial",
    "Instrument Sans Fallback: Roboto",
    "Instrument Sans Fallback: DejaVu Sans",
  ]);
  // Letters of Arial are 913 of 2048 wide in the middle, ours 458 of 1000.
  expect(faces).toContain("local('Arial'), local('Liberation Sans'), ");
  expect(faces).toContain("local('ArialMT');\n  ascent-override: 94.4163%;");
  expect(faces).toContain("size-adjust: 102.7365%;");
});
