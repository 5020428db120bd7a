import type { AstroIntegration } from "astro";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { licencesText, type Shipped } from "./licences-text.ts";

const fromHere = createRequire(import.meta.url);

/** What the build writes of the packages in the scripts; it is read, and taken away again. */
const bundled = "licences-of-packages.json";

/** A font as far as its licence asks: its package, whose it is, and what it is called here. */
interface ShippedFont {
  readonly package: string;
  readonly copyright: string;
  readonly shownAs: string;
}

/** Writes `licences.txt`: the licences of the site itself, of the packages in its scripts and of the fonts. */
export function shippedLicences(fonts: readonly ShippedFont[]): AstroIntegration {
  let root = "";
  return {
    name: "shipped-licences",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [licencesOfScripts] } });
      },
      "astro:build:done": async ({ dir }) => {
        const programs = JSON.parse(await readFile(new URL(bundled, dir), "utf8")) as Shipped[];
        const typefaces = await Promise.all(
          [...new Map(fonts.map((font) => [font.package, font])).values()].map(fontOf),
        );
        await writeFile(new URL("licences.txt", dir), licencesText(await ownLicences(root), programs, typefaces));
        await rm(new URL(bundled, dir));
      },
    },
  };
}

/** Has the build tell the licences of what reaches the reader; the packages that draw the pages stay here. */
const licencesOfScripts = {
  name: "licences-of-scripts",
  configEnvironment: (environment: string) =>
    environment === "client" ? { build: { license: { fileName: bundled } } } : undefined,
};

async function ownLicences(root: string) {
  const read = (file: string) => readFile(join(root, file), "utf8");
  return [
    { of: "The program that makes the site", text: await read("LICENSE") },
    { of: "The record", text: await read("LICENSE-CONTENT.md") },
  ];
}

async function fontOf({ package: name, copyright, shownAs }: ShippedFont): Promise<Shipped> {
  const file = fromHere.resolve(`${name}/package.json`);
  const { version, license } = JSON.parse(await readFile(file, "utf8")) as { version: string; license: string };
  const text = await readFile(join(dirname(file), "LICENSE"), "utf8");
  return { name, version, identifier: license, text: `Here as “${shownAs}”. ${copyright}\n\n${text}` };
}
