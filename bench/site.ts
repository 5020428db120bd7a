import { readFileSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { evenlyChosen } from "../scripts/generate/evenly-chosen";
import { builtFiles, pagePathOf } from "../scripts/server/built-files";
import { servedBytes } from "../scripts/server/compress";
import { pageKindOf } from "../scripts/server/page-kind";
import { type Ledger, type Reading, summaryOf } from "./figures";
import type { Size } from "./options";
import { type MeasuredProcess, measuredProcess } from "./process";

/** A record that is measured. */
export interface MeasuredRecord {
  readonly size: Size;
  /** What the tables call it. */
  readonly subject: string;
  /** The folder that holds `content/` and `seeds/`. */
  readonly record: string;
  /** Where the site is built from it. */
  readonly site: string;
  /** How the kinds of pages begin that Lighthouse looks at; all begin with nothing. */
  readonly kinds: readonly string[];
  /** Takes whatever else is made on the way. */
  readonly folder: string;
}

interface BuildKind {
  /** What the tables call it. */
  readonly name: string;
  readonly isCold: boolean;
  readonly withSharePictures: boolean;
}

const withoutPictures: readonly BuildKind[] = [
  { name: "cold", isCold: true, withSharePictures: false },
  { name: "warm", isCold: false, withSharePictures: false },
];

const withPictures: readonly BuildKind[] = [
  { name: "cold, with share pictures", isCold: true, withSharePictures: true },
  { name: "warm, with share pictures", isCold: false, withSharePictures: true },
];

/** Builds cold as often as asked, then warm, over what the last cold build left; of the real record the same again with share pictures. */
export async function measureBuilds(ledger: Ledger, measured: MeasuredRecord, runs: number): Promise<void> {
  const kinds = [...withoutPictures, ...(measured.size === "real" ? withPictures : [])];
  for (const kind of kinds) await ledger.measure("build", measured.subject, runs, () => buildOnce(measured, kind));
}

async function buildOnce({ record, site: directory }: MeasuredRecord, { name, ...kind }: BuildKind): Promise<Reading> {
  const { seconds, peakBytes } = await buildSite({ record, directory, ...kind });
  const memory: Reading = peakBytes === null ? {} : { [`Peak memory, ${name}`]: [peakBytes, "bytes"] };
  const size = kind.isCold && !kind.withSharePictures ? countsOf(directory) : {};
  return { [`Time, ${name}`]: [seconds, "seconds"], ...memory, ...size };
}

function countsOf(directory: string): Reading {
  const files = builtFiles(directory);
  return {
    Pages: [files.filter((file) => file.endsWith(".html")).length, "count"],
    Files: [files.length, "count"],
  };
}

/** What a build keeps for the next one. */
const CACHES = [".astro", "node_modules/.astro", "node_modules/.vite", "node_modules/.cache/red-line-record"];

/** Seconds after which a build is given up. */
const LIMIT = 15 * 60;

export interface BuildOptions {
  /** The folder that holds `content/` and `seeds/`. */
  readonly record: string;
  /** Where the site is written. */
  readonly directory: string;
  /** Whether it begins without anything that an earlier build has left. */
  readonly isCold: boolean;
  /** Whether the pictures are made that are shown where a page is shared. */
  readonly withSharePictures: boolean;
}

/** Builds the site as `npm run build` does, and measures it. */
export async function buildSite({
  record,
  directory,
  isCold,
  withSharePictures,
}: BuildOptions): Promise<MeasuredProcess> {
  const left = isCold ? [...CACHES, directory] : [];
  for (const folder of left) await rm(folder, { recursive: true, force: true });
  return measuredProcess(["node_modules/tsx/dist/cli.mjs", "scripts/astro.ts", "build", "--outDir", directory], {
    environment: { RECORD: record, SHARE_PICTURES: withSharePictures ? "on" : "off" },
    limit: LIMIT,
  });
}

/** The compressed bytes of every kind of page; there is nothing to repeat. */
export async function measureBytes(ledger: Ledger, subject: string, directory: string): Promise<void> {
  await ledger.measure("bytes", subject, 1, async () =>
    sizesByKind(directory).reduce<Reading>((reading, { kind, pages, median, largest }) => {
      const ofKind: Reading = {
        [`${kind} · pages`]: [pages, "count"],
        [`${kind} · median`]: [median, "bytes"],
        [`${kind} · largest`]: [largest, "bytes"],
      };
      return { ...reading, ...ofKind };
    }, {}),
  );
}

/** How many pages of a kind are compressed to find the middle one, and how many of the longest to find the largest. */
const SAMPLE = { middle: 200, longest: 20 };

export interface KindSize {
  readonly kind: string;
  readonly pages: number;
  /** Bytes as served, compressed. */
  readonly median: number;
  readonly largest: number;
  /** The path of the largest page. */
  readonly largestPath: string;
}

/** The sizes of all kinds of pages of a built site, in the order of their names. */
export function sizesByKind(directory: string): KindSize[] {
  const pages = builtFiles(directory).filter((file) => file.endsWith(".html"));
  return [...Map.groupBy(pages, (file) => pageKindOf(pagePathOf(file)))].map(([kind, files]) =>
    kindSize(directory, kind, files),
  );
}

function kindSize(directory: string, kind: string, files: readonly string[]): KindSize {
  const sizes = new Map(files.map((file) => [file, statSync(join(directory, file)).size]));
  const byLength = files.toSorted((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0));
  const compressed = (file: string): number => servedBytes(readFileSync(join(directory, file)));
  const longest = byLength.slice(0, SAMPLE.longest).map((file) => ({ file, bytes: compressed(file) }));
  const largest = longest.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  const { median } = summaryOf(evenlyChosen(byLength, SAMPLE.middle).map(compressed));
  return { kind, pages: files.length, median, largest: largest.bytes, largestPath: pagePathOf(largest.file) };
}
