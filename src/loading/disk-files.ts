import { type Dirent, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

import type { Files } from "./files";

/** The files below a folder on disk. */
export function diskFiles(root: string): Files {
  const toPath = (entry: Dirent) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/");
  return {
    async list(folder) {
      const entries = await entriesBelow(join(root, folder));
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({ path: toPath(entry), isPlain: entry.isFile() }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    // One after the other: a large record has more files than a process may have open at once.
    read: async (path) => readFileSync(join(root, path)),
  };
}

async function entriesBelow(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";
