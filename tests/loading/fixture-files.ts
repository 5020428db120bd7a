import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { diskFiles, type Files, type FoundFile } from "../../src/loading/files";

export const fixtures = join(import.meta.dirname, "../fixtures");

/** The small record that has no faults. */
export const validFiles: Files = diskFiles(join(fixtures, "valid"));

/** Some files laid over others: those of the same path take their place. */
export function layered(below: Files, above: Files): Files {
  return {
    async list(folder) {
      const found = new Map<string, FoundFile>();
      for (const files of [below, above]) for (const file of await files.list(folder)) found.set(file.path, file);
      return [...found.values()];
    },
    async read(path) {
      const folder = path.slice(0, path.indexOf("/"));
      const isAbove = (await above.list(folder)).some((file) => file.path === path);
      return (isAbove ? above : below).read(path);
    },
  };
}

/** A file of the small record as text, for a test to spoil. */
export async function validText(path: string): Promise<string> {
  return readFile(join(fixtures, "valid", path), "utf8");
}
