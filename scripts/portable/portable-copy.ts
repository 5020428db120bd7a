import { slug } from "github-slugger";
import { parse } from "node-html-parser";
import { z } from "zod";

import type { NamedBytes } from "../../src/data-files/zip";
import { leadsSomewhere, siteAt, type Site } from "./address";
import { nameFaults } from "./file-names";
import { portablePage, portableSheet, type PortableText } from "./portable-page";
import { copySheet } from "./without-server";

/** A built site. */
export interface BuiltSite {
  /** Its files, as they are named in addresses: `lines/a/index.html`. */
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array;
}

/** A site as one folder that is read from a disk. */
export interface PortableCopy {
  /** What folder and archive are named by: `red-line-record-1.2.0`. */
  readonly name: string;
  /** The day of its newest change, `YYYY-MM-DD`. */
  readonly day: string;
  /** Its files below the folder, sorted by name. */
  readonly files: readonly NamedBytes[];
}

/** What a built site says of its data; the rest of the data package is not asked for. */
const packageSchema = z.object({
  title: z.string(),
  version: z.string(),
  asOf: z.iso.date(),
  created: z.string(),
});
type PackageFacts = z.infer<typeof packageSchema>;

/** Folders that go along as they are, whether or not a page leads to each of their files. */
const wholeFolders = ["data/", "feed/"];

/**
 * The site as it is read from a disk: its pages without what needs a server, all data, and what the pages lead to or
 * show. Frames for other sites stay out, and so does what only scripts, hosts and search engines ask for.
 * @param sheet the style of what only the copy has
 * @throws Error with everything that is wrong with the copy: addresses that lead to no file, names that a system refuses
 */
export function portableCopy(built: BuiltSite, sheet: string): PortableCopy {
  const site = siteOf(textOf(built, "index.html"));
  const facts = packageSchema.parse(JSON.parse(textOf(built, "data/datapackage.json")));
  const name = `${slug(facts.title)}-${facts.version}`;

  const { texts, wanted } = rewritten(built, site);
  texts.set(copySheet, sheet).set("read-me.txt", readMe(facts, site));
  const there = new Set(built.names);
  const whole = built.names.filter((file) => wholeFolders.some((folder) => file.startsWith(folder)));
  const asTheyAre = [...whole, ...wanted.keys()].filter((file) => !isText(file) && there.has(file));
  const names = [...new Set([...texts.keys(), ...asTheyAre])].sort();

  const faults = [...deadEnds(wanted, new Set(names)), ...nameFaults(names.map((file) => `${name}/${file}`))];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return {
    name,
    day: facts.created.slice(0, "YYYY-MM-DD".length),
    files: names.map((file) => ({ name: file, bytes: bytesOf(texts.get(file)) ?? built.read(file) })),
  };
}

/** The text of each page and sheet of the copy, and each file that one of them leads to, with the first that does. */
interface Rewritten {
  readonly texts: Map<string, string>;
  readonly wanted: Map<string, string>;
}

function rewritten(built: BuiltSite, site: Site): Rewritten {
  const texts = new Map<string, string>();
  const wanted = new Map<string, string>();
  const take = (file: string, { text, leadsTo }: PortableText): void => {
    texts.set(file, text);
    for (const other of leadsTo) if (!wanted.has(other)) wanted.set(other, file);
  };
  for (const file of built.names.filter(isPage)) take(file, portablePage(textOf(built, file), file, site));
  // A sheet may name another, which then comes up here, too.
  const there = new Set(built.names);
  for (const file of wanted.keys())
    if (isSheet(file) && there.has(file)) take(file, portableSheet(textOf(built, file), file, site));
  return { texts, wanted };
}

/** What leads nowhere in the copy, a sentence each. */
function deadEnds(wanted: Rewritten["wanted"], there: ReadonlySet<string>): string[] {
  return [...wanted]
    .filter(([file]) => !there.has(file))
    .map(([file, from]) => `${from} leads to ${file}, which is not in the copy.`);
}

function textOf(built: BuiltSite, file: string): string {
  return new TextDecoder().decode(built.read(file));
}

function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

function isPage(file: string): boolean {
  return file.endsWith(".html") && file !== "404.html" && !file.startsWith("embed/");
}

/** What names other files by `url()`. */
function isSheet(file: string): boolean {
  return /\.(?:css|svg)$/u.test(file);
}

/** What is in the copy only as it was rewritten. */
function isText(file: string): boolean {
  return file.endsWith(".html") || isSheet(file);
}

/** @throws Error if the start page does not say where it is published */
function siteOf(start: string): Site {
  const canonical = parse(start).querySelector('link[rel="canonical"]')?.getAttribute("href");
  if (canonical === undefined) throw new Error("The start page has no canonical address: is the site built?");
  return siteAt(canonical);
}

function readMe({ title, version, asOf }: PackageFacts, site: Site): string {
  return [
    `${title}, data version ${version}, as of ${asOf}.`,
    "",
    "Unpack the whole archive, then open index.html in a browser. Nothing is installed, and nothing is asked of the network.",
    "What needs a server is left out, and each page says so: search, filter, comparison, the timeline to zoom into.",
    ...(leadsSomewhere(site) ? [`The site itself: ${site.url}`] : []),
    "",
    "The data lie in data/, the licences of everything in licences.txt.",
    "",
  ].join("\r\n");
}
