import { basename } from "node:path";
import { servedBytes } from "../../../scripts/server/compress";
import type { BuiltPage } from "./built-site";
import { files, oncePerFile, readBuilt } from "./built-site";

const filesByName = new Map(files.map((file) => [basename(file), file]));

/** The files of the style sheets a page loads. */
export function styleSheetsOf({ root }: BuiltPage): string[] {
  return builtFilesNamed(root.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute("href")));
}

/** The files of the scripts a page loads before the reader does anything: its own, and what these import at once. */
export function scriptsOf({ root }: BuiltPage): string[] {
  return withStaticImports(
    builtFilesNamed([
      ...root.querySelectorAll("script[src]").map((script) => script.getAttribute("src")),
      ...root.querySelectorAll('link[rel="modulepreload"]').map((link) => link.getAttribute("href")),
    ]),
  );
}

function withStaticImports(scripts: readonly string[]): string[] {
  const loaded = new Set<string>();
  const next = [...scripts];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    next.push(...staticImportsOf(file));
  }
  return [...loaded];
}

/** The files of scripts whose name begins so and of what they import at once, without those that a page has loaded before. */
export function scriptsNamed(beginning: string, before: readonly string[]): string[] {
  const named = files.filter((file) => basename(file).startsWith(beginning) && file.endsWith(".js"));
  return withStaticImports(named).filter((file) => !before.includes(file));
}

/** The files of the fonts that a text in Latin letters needs, by the `unicode-range` of each face. */
export function latinFontsOf(page: BuiltPage): string[] {
  return styleSheetsOf(page).flatMap(latinFontsIn);
}

const latinFontsIn = oncePerFile((sheet) => {
  const faces = readBuilt(sheet)
    .toString("utf8")
    .match(/@font-face\s*\{[^}]*\}/g);
  const urls = (faces ?? [])
    .filter(coversLatin)
    .flatMap((face) => [...face.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]));
  return builtFilesNamed(urls);
});

/** Bytes on the wire, each file compressed as it is served. */
export function servedSize(names: readonly string[]): number {
  return names.reduce((sum, file) => sum + servedBytesOf(file), 0);
}

const servedBytesOf = oncePerFile((file) => servedBytes(readBuilt(file)));

/** `import x from "./a.js"`, `export … from` and `import "./a.js"`, but not `import("./a.js")`, which waits for the reader. */
const staticImportsOf = oncePerFile((script) => {
  const text = readBuilt(script).toString("utf8");
  return builtFilesNamed([...text.matchAll(/\b(?:from|import)\s*["']([^"']+\.js)["']/g)].map((match) => match[1]));
});

/** Faces without a range are for every letter; "A" stands for the Latin ones. */
function coversLatin(face: string): boolean {
  const ranges = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1];
  return ranges === undefined || ranges.split(",").some((range) => includesCodePoint(range.trim(), 0x41));
}

function includesCodePoint(range: string, codePoint: number): boolean {
  const [from = "", to = from] = range.replace(/^U\+/i, "").split("-");
  return parseInt(from.replace(/\?/g, "0"), 16) <= codePoint && codePoint <= parseInt(to.replace(/\?/g, "F"), 16);
}

/** Names of built files carry a hash of their content, so the last part of an address tells them apart. */
function builtFilesNamed(addresses: readonly (string | undefined)[]): string[] {
  return addresses
    .filter((address) => address !== undefined)
    .map((address) => {
      const file = filesByName.get(basename(address));
      if (file === undefined) throw new Error(`The built site has no file ${address}.`);
      return file;
    });
}
