import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { expect, test } from "vitest";

import { fontFiles } from "../../src/fonts/families";
import { namesIn } from "../../src/fonts/font-names";
import { cutDown } from "../../src/fonts/subset-fonts";

const letters = "abcДжę";

/** As its package has it, in a format that can be looked into. */
async function asMade(font: (typeof fontFiles)[number]): Promise<Buffer> {
  const path = createRequire(import.meta.url).resolve(`${font.package}/files/${font.name}-wght-normal.woff2`);
  return subsetFont(await readFile(path), letters, { targetFormat: "truetype" });
}

test.each(fontFiles)("$name says whose it is as its package does", async (font) => {
  expect(namesIn(await asMade(font)).get(0)).toContain(font.copyright);
});

test.each(fontFiles)("$name bears no name that its authors reserved once it is cut down", async (font) => {
  const [, reserved] = /Reserved Font Name ‘(\w+)’/.exec(font.copyright) ?? [];
  const cut = await subsetFont(await cutDown(font, letters), letters, { targetFormat: "truetype" });
  const { 0: copyright, ...names } = Object.fromEntries(namesIn(cut));
  expect(copyright).toContain(font.copyright);
  expect(names[1]).toBe(font.shownAs);
  expect(Object.values(names).filter((name) => reserved !== undefined && name.includes(reserved))).toEqual([]);
});
