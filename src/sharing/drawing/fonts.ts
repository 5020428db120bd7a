import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

import { type FontFile, fontFiles } from "../../fonts/families.ts";

const fromHere = createRequire(import.meta.url);

/** One weight of one script of a family, as satori takes it. */
export interface StaticFont {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: "normal";
  readonly data: Buffer;
}

/** What pictures are set in: each family at the weights it is used in there, with their places on its axis. */
const uses = [
  { family: "Source Serif 4", weight: 400, onAxis: 420 },
  { family: "Instrument Sans", weight: 400, onAxis: 400 },
  { family: "Instrument Sans", weight: 600, onAxis: 620 },
] as const;

/**
 * The site's fonts with their weight axis pinned, since satori draws no variable ones. They keep every letter of their
 * scripts: cut down to the letters in use, each new letter in the record would make all pictures anew.
 */
export function staticFonts(): Promise<StaticFont[]> {
  const pinnings = uses.flatMap(({ family, weight, onAxis }) =>
    fontFiles.filter((file) => file.family === family).map((file) => pinned(file, weight, onAxis)),
  );
  return Promise.all(pinnings);
}

async function pinned(file: FontFile, weight: StaticFont["weight"], onAxis: number): Promise<StaticFont> {
  const variable = await readFile(fromHere.resolve(`${file.package}/files/${file.name}-wght-normal.woff2`));
  const data = await subsetFont(variable, charactersIn(file.unicodeRange), {
    targetFormat: "truetype",
    variationAxes: { wght: onAxis },
  });
  return { name: file.name, weight, style: "normal", data };
}

/** Every character of a CSS `unicode-range`. */
function charactersIn(unicodeRange: string): string {
  return unicodeRange
    .split(",")
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .replace("U+", "")
        .split("-")
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
    })
    .join("");
}

type FontFamily = "Source Serif 4" | "Instrument Sans";

/** The names of a family's files, then those of the other's: a letter is looked for in each in turn. */
export function fontStack(family: FontFamily): string {
  const own = fontFiles.filter((file) => file.family === family);
  const others = fontFiles.filter((file) => file.family !== family);
  return [...own, ...others].map(({ name }) => name).join(", ");
}
