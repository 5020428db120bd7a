/*
 * Counts as the first script of a page says them. The model's own words would bring more than a page can wait for.
 */

const grouped = (count: number): string => count.toLocaleString("en-GB");

/** "1 warning", "1,038 warnings". */
export function counted(warnings: number): string {
  return `${grouped(warnings)} ${warnings === 1 ? "warning" : "warnings"}`;
}

/** "38 of 1,214" and " warnings", of which the second can be left away where there is no room. */
export function countParts(shown: number, total: number): readonly [string, string] {
  const all = grouped(total);
  return [shown === total ? all : `${grouped(shown)} of ${all}`, total === 1 ? " warning" : " warnings"];
}
