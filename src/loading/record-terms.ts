import type { AstroIntegration } from "astro";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { type RecordTerms, termsSchema } from "../schema/terms";
import { isOwnRecord, recordRoot, termsFile } from "./files";
import { type Reading, readFields } from "./read-entry";

/*
 * The closed lists of a record as a module, so that the program and its types know them: what imports `#record-terms`
 * gets the lists of the record that is worked on. docs/decisions/0028-a-record-brings-its-own-lists.md
 */

/** Reads `content/terms.yaml`. */
export function readTerms(file: string, bytes: Uint8Array): Reading<RecordTerms> {
  return readFields(file, bytes, termsSchema);
}

/** Lists as the module that `#record-terms` stands for; plain JavaScript, but for the types of the project's own record. */
export function termsModule(terms: RecordTerms, { typed }: { readonly typed: boolean }): string {
  const labels = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => [id, name] as const);
  const inSentence = (list: readonly { id: string; inSentence?: string | undefined }[]) =>
    list.flatMap(({ id, inSentence: name }) => (name === undefined ? [] : [[id, name] as const]));
  const examples = (of: Readonly<Record<string, object | undefined>>) => Object.entries(of);
  const lists = {
    campLabels: labels(terms.camps),
    sideLabels: labels(terms.sides),
    sidesInSentence: inSentence(terms.sides),
    isoCodes: terms.sides.flatMap(({ id, iso }) => (iso === undefined ? [] : [[id, iso] as const])),
    campsOfSides: terms.sides.map(({ id, camp }) => [id, camp] as const),
    themeLabels: labels(terms.themes),
    themesInSentence: inSentence(terms.themes),
    themeDefinitions: terms.themes.map(({ id, definition, example, of }) => [
      id,
      { definition, example: example ?? "None on record so far.", of },
    ]),
    weaponKindLabels: labels(terms.weaponKinds),
    consequenceKindExamples: examples(terms.examples.consequenceKinds),
    eventKindExamples: examples(terms.examples.eventKinds),
  } satisfies Readonly<Record<string, readonly (readonly [string, unknown])[]>>;
  const listsInCode = Object.entries(lists).map(([name, list]) => {
    const items = list.map(([id, value]) => `  ${JSON.stringify(id)}: ${JSON.stringify(value)},\n`).join("");
    return `export const ${name} = {${items && `\n${items}`}}${typed ? " as const" : ""};\n`;
  });
  return [`// Written from ${termsFile}, where these lists are changed.\n`, ...listsInCode].join("\n");
}

/** Where the module of the project's own record lies: it is committed, so that editors' programs know its types. */
const ownModule = "src/model/terms/record-terms.ts";

/** What is made from another record, and used by its builds alone. */
export function workFolder(projectRoot: string, environment: NodeJS.ProcessEnv): string {
  if (isOwnRecord(projectRoot, environment)) return join(projectRoot, ".astro");
  const name = createHash("sha256").update(recordRoot(projectRoot, environment)).digest("hex").slice(0, 16);
  return join(projectRoot, ".astro/records", name);
}

/**
 * Has a build take its lists from the record that is built, and keep what it makes apart from what is made of others. In
 * dev, a change to the lists begins everything anew.
 */
export function recordLists(projectRoot: string, environment: NodeJS.ProcessEnv): AstroIntegration {
  return {
    name: "record-lists",
    hooks: {
      "astro:config:setup": ({ addWatchFile, updateConfig }) => {
        const { path } = writeTermsModule(projectRoot, environment);
        addWatchFile(join(recordRoot(projectRoot, environment), termsFile));
        if (isOwnRecord(projectRoot, environment)) return;
        const folder = workFolder(projectRoot, environment);
        updateConfig({
          cacheDir: pathToFileURL(`${folder}/cache/`),
          vite: {
            cacheDir: join(folder, "vite"),
            resolve: {
              alias: [
                { find: "#record-terms", replacement: path },
                { find: /^(?:\.\.\/)+\.astro\/fonts\//, replacement: `${folder}/fonts/` },
              ],
            },
          },
        });
      },
    },
  };
}

/** A module of lists, and whether it had to be written anew. */
interface WrittenModule {
  readonly path: string;
  readonly isNew: boolean;
}

/**
 * Writes the module of the record's lists, where it is not there as it should be. Lists with faults, which the check
 * tells of, leave the project's own in their place.
 */
export function writeTermsModule(projectRoot: string, environment: NodeJS.ProcessEnv): WrittenModule {
  const isOwn = isOwnRecord(projectRoot, environment);
  const own = join(projectRoot, ownModule);
  const path = isOwn ? own : join(workFolder(projectRoot, environment), "record-terms.mjs");
  const terms = termsOnDisk(recordRoot(projectRoot, environment));
  if (terms === null) return { path: own, isNew: false };
  const code = termsModule(terms, { typed: isOwn });
  if (textOf(path) === code) return { path, isNew: false };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  if (!isOwn) tidyBeside(dirname(path), recordRoot(projectRoot, environment));
  return { path, isNew: true };
}

/** Says in a work folder whose it is, and takes away those beside it whose records are gone. */
function tidyBeside(folder: string, record: string): void {
  writeFileSync(join(folder, recordName), record);
  for (const name of readdirSync(dirname(folder))) {
    const beside = join(dirname(folder), name);
    const of = textOf(join(beside, recordName));
    if (of !== null && !existsSync(of)) rmSync(beside, { recursive: true, force: true });
  }
}

const recordName = "record.txt";

function termsOnDisk(root: string): RecordTerms | null {
  const text = textOf(join(root, termsFile));
  return text === null ? null : readTerms(termsFile, new TextEncoder().encode(text)).value;
}

/** The text of a file; null where there is none. */
function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
