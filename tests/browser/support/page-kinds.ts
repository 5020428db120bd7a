import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { builtFiles, pagePathOf } from "../../../scripts/server/built-files";
import { pageKindOf as kindOf } from "../../../scripts/server/page-kind";

const DIRECTORY = process.env.DIST ?? "dist";

/** Changing it draws another sample. */
const SEED = "red line record";

const pageFiles = builtFiles(DIRECTORY).filter((file) => file.endsWith(".html"));

/** The paths of all built pages. */
export const allPages: readonly string[] = pageFiles.map(pagePathOf);

export { kindOf };

/** The pages of each kind. */
const pagesByKind: ReadonlyMap<string, readonly string[]> = Map.groupBy(allPages, kindOf);

/** One page of every kind. */
export const onePageOfEachKind: readonly string[] = [...pagesByKind.values()].flatMap((paths) => paths.slice(0, 1));

/** The pages with the most HTML, heaviest first. */
export function heaviestPages(count: number): string[] {
  const size = (file: string): number => statSync(join(DIRECTORY, file)).size;
  return [...pageFiles]
    .sort((a, b) => size(b) - size(a))
    .slice(0, count)
    .map(pagePathOf);
}

/** Some pages of every kind: the same ones at every run over the same pages. */
export function sampleOfEachKind(count: number): string[] {
  const rank = (path: string): string =>
    createHash("sha256")
      .update(SEED + path)
      .digest("hex");
  return [...pagesByKind.values()].flatMap((paths) =>
    paths
      .map((path) => ({ path, rank: rank(path) }))
      .sort((a, b) => a.rank.localeCompare(b.rank))
      .slice(0, count)
      .map(({ path }) => path),
  );
}
