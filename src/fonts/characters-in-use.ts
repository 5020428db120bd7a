import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const printableAscii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
const typesetting = "“”‘’–—…·×←→↑↓−  §";
const textFile = /\.(?:md|yaml|astro|ts)$/;

/** Every character that may appear on a page: those of the entries, of the site's own words, and plain typesetting. */
export async function charactersInUse(folders: readonly string[]): Promise<string> {
  const characters = new Set(printableAscii + typesetting);
  for (const folder of folders)
    for (const file of await readdir(folder, { recursive: true }))
      if (textFile.test(file))
        for (const character of await readFile(join(folder, file), "utf8")) characters.add(character);
  return [...characters].sort().join("");
}
