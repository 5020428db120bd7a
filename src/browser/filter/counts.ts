/** "1 warning", "38 warnings". */
export function counted(warnings: number): string {
  return `${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
}

/** "38 of 214" and " warnings", of which the second can be left away where there is no room. */
export function countParts(shown: number, total: number): readonly [string, string] {
  return [shown === total ? String(total) : `${shown} of ${total}`, total === 1 ? " warning" : " warnings"];
}
