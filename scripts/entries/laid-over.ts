import type { Files, FoundFile } from "../../src/loading/files";

/** Some files laid over others: those of the same path take their place. */
export function layered(below: Files, above: Files): Files {
  return {
    async list(folder) {
      const found = new Map<string, FoundFile>();
      for (const files of [below, above]) for (const file of await files.list(folder)) found.set(file.path, file);
      return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    },
    async read(path) {
      const folder = path.slice(0, path.indexOf("/"));
      const isAbove = (await above.list(folder)).some((file) => file.path === path);
      return (isAbove ? above : below).read(path);
    },
  };
}
