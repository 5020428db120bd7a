import type { AstroIntegration } from "astro";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

import { fallbackFaces } from "./fallback-faces.ts";
import { type FontFile, fontFiles } from "./families.ts";
import { renamed } from "./font-names.ts";

const fromHere = createRequire(import.meta.url);

/**
 * Writes the font files, cut down to the characters in use, and the style sheet that declares them, before the site is
 * built.
 * @param record the folder that holds `content/`, which may be another record's
 * @param work where what is made from that record lies
 */
export function subsetFonts(record: string, work: string): AstroIntegration {
  return {
    name: "subset-fonts",
    hooks: {
      "astro:config:setup": async ({ config }) => {
        const root = fileURLToPath(config.root);
        const target = join(work, "fonts");
        const characters = await charactersInUse(join(record, "content"), join(root, "src"));
        await mkdir(target, { recursive: true });
        for (const font of fontFiles)
          await writeFile(join(target, fileName(font.name)), await cutDown(font, characters));
        await writeFile(join(target, "fonts.css"), [...fontFiles.map(faceOf), fallbackFaces()].join("\n"));
      },
    },
  };
}

/** A font cut down to some characters, under the name that it has here. */
export async function cutDown(font: FontFile, characters: string): Promise<Buffer> {
  const whole = await readFile(fromHere.resolve(`${font.package}/files/${font.name}-wght-normal.woff2`));
  const variationAxes = { wght: font.weights };
  if (font.shownAs === font.family) return subsetFont(whole, characters, { targetFormat: "woff2", variationAxes });
  const names = { [font.family]: font.shownAs, [font.family.replaceAll(" ", "")]: font.shownAs.replaceAll(" ", "") };
  const subset = await subsetFont(whole, characters, { targetFormat: "truetype", variationAxes });
  return subsetFont(renamed(subset, names), characters, { targetFormat: "woff2" });
}

function faceOf({ name, shownAs, weights, unicodeRange }: FontFile): string {
  return `@font-face {
  font-family: "${shownAs}";
  src: url("./${fileName(name)}") format("woff2");
  font-weight: ${weights.min} ${weights.max};
  font-style: normal;
  font-display: swap;
  unicode-range: ${unicodeRange};
}`;
}

/** No file bears a reserved name either. */
function fileName(name: string): string {
  return `${name.replace("source-serif-4", "record-serif")}.woff2`;
}

const printableAscii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
const typesetting = "\u202F“”‘’–—…·×←→↑↓−  §";
const textFile = /\.(?:md|yaml|astro|ts)$/;

const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * Every character that may appear on a page: those of the entries, of the site's own words, and plain typesetting. The
 * program knows Cyrillic letters to find names by; a record without any shows none of them.
 */
export async function charactersInUse(content: string, program: string): Promise<string> {
  const [ofRecord, ofProgram] = [await charactersIn(content), await charactersIn(program)];
  const hasCyrillic = [...ofRecord].some((character) => cyrillic.test(character));
  const shown = [...ofProgram].filter((character) => hasCyrillic || !cyrillic.test(character));
  const characters = new Set(printableAscii + typesetting);
  for (const character of [...ofRecord, ...shown]) characters.add(character);
  return [...characters].sort().join("");
}

async function charactersIn(folder: string): Promise<ReadonlySet<string>> {
  const characters = new Set<string>();
  for (const file of await readdir(folder, { recursive: true }))
    if (textFile.test(file))
      for (const character of await readFile(join(folder, file), "utf8")) characters.add(character);
  return characters;
}
