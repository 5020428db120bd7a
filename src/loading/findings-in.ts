import type { Findings } from "./content-rule";

/** What was found in some files or folders, by their paths; everything where none is named. */
export function findingsIn({ faults, queries }: Findings, paths: readonly string[]): Findings {
  const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^\.\/|\/$/g, ""));
  const isWanted = ({ file }: { readonly file: string }): boolean =>
    wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
  return { faults: faults.filter(isWanted), queries: queries.filter(isWanted) };
}
