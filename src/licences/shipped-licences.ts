import type { AstroIntegration } from "astro";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const fromHere = createRequire(import.meta.url);

/** What the build writes of the packages in the scripts; it is read, and taken away again. */
const bundled = "licences-of-packages.json";

/** A font as far as its licence asks: its package, whose it is, and what it is called here. */
interface ShippedFont {
  readonly package: string;
  readonly copyright: string;
  readonly shownAs: string;
}

/**
 * Writes `licences.txt`: the licences of the site itself, of the packages in its scripts and of the fonts.
 * @param record the folder of the record, whose `LICENSE-CONTENT.md`, if it has one, says under which licence its entries are
 */
export function shippedLicences(fonts: readonly ShippedFont[], record: string): AstroIntegration {
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
        await writeFile(
          new URL("licences.txt", dir),
          licencesText(await ownLicences(root, record), programs, typefaces),
        );
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

async function ownLicences(root: string, record: string) {
  const ofRecord = join(record, "LICENSE-CONTENT.md");
  return [
    { of: "The program that makes the site", text: await readFile(join(root, "LICENSE"), "utf8") },
    ...(existsSync(ofRecord) ? [{ of: "The record", text: await readFile(ofRecord, "utf8") }] : []),
  ];
}

async function fontOf({ package: name, copyright, shownAs }: ShippedFont): Promise<Shipped> {
  const file = fromHere.resolve(`${name}/package.json`);
  const { version, license } = JSON.parse(await readFile(file, "utf8")) as { version: string; license: string };
  const text = await readFile(join(dirname(file), "LICENSE"), "utf8");
  return { name, version, identifier: license, text: `Here as “${shownAs}”. ${copyright}\n\n${text}` };
}

/** Something by others that is shipped with the site, as its package tells of it. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  /** The licence by its short name: "MIT". */
  readonly identifier?: string;
  /** The licence to the letter, with whose it is. */
  readonly text?: string;
}

/** A file of our own that says what the licences of the site's own parts are. */
interface OwnLicence {
  readonly of: string;
  readonly text: string;
}

const rule = "-".repeat(80);

/**
 * The licences of all that is shipped, as one plain text: what is our own, the programs of others in the scripts, and the
 * fonts, which are cut down and therefore say so.
 * @throws Error if something comes without the text of its licence: it could not be shipped.
 */
export function licencesText(
  own: readonly OwnLicence[],
  programs: readonly Shipped[],
  fonts: readonly Shipped[],
): string {
  return [
    "Licences of all that is shipped with this site",
    "",
    ...own.flatMap(({ of, text }) => [rule, of, rule, "", text.trim(), ""]),
    ...programs.flatMap((program) => sectionOf(program, "In the scripts of this site")),
    ...fonts.flatMap((font) => sectionOf(font, fontNote)),
  ].join("\n");
}

const fontNote = [
  "A typeface of this site. The files here are modified versions: they are cut down to the letters in use, and bear another",
  "name where the authors have reserved theirs. Whoever wants the typeface itself should take it from its authors, not here.",
].join("\n");

function sectionOf({ name, version, identifier, text }: Shipped, note: string): string[] {
  if (text === undefined) throw new Error(`The package ${name} is shipped and comes without the text of its licence.`);
  const title = `${name} ${version}${identifier === undefined ? "" : ` (${identifier})`}`;
  return [rule, title, note, rule, "", text.trim(), ""];
}
