import type { Findings } from "./content-rule";

/** What was found in some files or folders, by their paths from the record's root, which is the empty path. */
export function findingsIn({ faults, queries, answered }: Findings, paths: readonly string[]): Findings {
  const isWanted = ({ file }: { readonly file: string }): boolean =>
    paths.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  return { faults: faults.filter(isWanted), queries: queries.filter(isWanted), answered: answered.filter(isWanted) };
}
