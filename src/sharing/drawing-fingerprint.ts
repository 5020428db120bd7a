import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const sources = [
  "src/sharing/drawing",
  "src/fonts/families.ts",
  "src/styles/line-shapes.ts",
  "src/styles/relation-shapes.ts",
  "src/styles/tokens.css",
  "src/views/share/picture-size.ts",
];
const packages = [
  "@fontsource-variable/instrument-sans",
  "@fontsource-variable/source-serif-4",
  "@resvg/resvg-js",
  "satori",
  "subset-font",
];

/** What every picture depends on besides its card: the code that draws, the packages it draws with, colours and fonts. */
export function drawingFingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesAt(root, source)))
    hash.update(file).update(readFileSync(join(root, file)));
  for (const name of packages) hash.update(name).update(versionOf(root, name));
  return hash.update(process.versions.zlib).digest("hex");
}

function filesAt(root: string, source: string): string[] {
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(join(root, source))
    .sort()
    .map((name) => `${source}/${name}`);
}

function versionOf(root: string, name: string): string {
  const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
