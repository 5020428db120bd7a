/** A base path with one slash at either end: `red-lines` and `/red-lines/` are both `/red-lines/`; nothing is `/`. */
export function normaliseBasePath(basePath = "/"): string {
  const inner = basePath.split("/").filter(Boolean).join("/");
  return inner === "" ? "/" : `/${inner}/`;
}

/** The path within the site of an address path, beginning with a slash; undefined if it lies outside the base. */
export function pathBelowBase(path: string, base: string): string | undefined {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}
