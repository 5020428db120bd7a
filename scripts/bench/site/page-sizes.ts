import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { builtFiles, pagePathOf } from "../../server/built-files";
import { servedBytes } from "../../server/compress";
import { pageKindOf } from "../../server/page-kind";
import { evenlyChosen } from "../record/evenly-chosen";
import { summaryOf } from "../results/summary";

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
    sizeOf(directory, kind, files),
  );
}

function sizeOf(directory: string, kind: string, files: readonly string[]): KindSize {
  const sizes = new Map(files.map((file) => [file, statSync(join(directory, file)).size]));
  const byLength = files.toSorted((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0));
  const compressed = (file: string): number => servedBytes(readFileSync(join(directory, file)));
  const longest = byLength.slice(0, SAMPLE.longest).map((file) => ({ file, bytes: compressed(file) }));
  const largest = longest.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  const { median } = summaryOf(evenlyChosen(byLength, SAMPLE.middle).map(compressed));
  return { kind, pages: files.length, median, largest: largest.bytes, largestPath: pagePathOf(largest.file) };
}
