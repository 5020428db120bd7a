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
  name: z.string(),
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
  const textOf = (name: string): string => new TextDecoder().decode(built.read(name));
  const site = siteOf(textOf("index.html"));
  const facts = packageSchema.parse(JSON.parse(textOf("data/datapackage.json")));
  const name = `${facts.name}-${facts.version}`;

  const made = new Map([
    [copySheet, sheet],
    ["read-me.txt", readMe(facts, site)],
  ]);
  const wanted = new Map<string, string>();
  const take = (file: string, { text, leadsTo }: PortableText): void => {
    made.set(file, text);
    for (const other of leadsTo) wanted.set(other, wanted.get(other) ?? file);
  };
  for (const file of built.names.filter(isPage)) take(file, portablePage(textOf(file), file, site));
  const there = new Set(built.names);
  for (const file of [...wanted.keys()])
    if (there.has(file) && /\.(?:css|svg)$/u.test(file)) take(file, portableSheet(textOf(file), file, site));

  const whole = built.names.filter((file) => wholeFolders.some((folder) => file.startsWith(folder)));
  const names = [...new Set([...made.keys(), ...wanted.keys(), ...whole])].sort();
  const faults = [
    ...[...wanted].flatMap(([file, from]) =>
      made.has(file) || (there.has(file) && !file.endsWith(".html"))
        ? []
        : [`${from} leads to ${file}, which is not in the copy.`],
    ),
    ...nameFaults(names.map((file) => `${name}/${file}`)),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const encoder = new TextEncoder();
  const bytesOf = (file: string): Uint8Array => {
    const text = made.get(file);
    return text === undefined ? built.read(file) : encoder.encode(text);
  };
  return {
    name,
    day: facts.created.slice(0, "YYYY-MM-DD".length),
    files: names.map((file) => ({ name: file, bytes: bytesOf(file) })),
  };
}

function isPage(file: string): boolean {
  return file.endsWith(".html") && file !== "404.html" && !file.startsWith("embed/");
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
