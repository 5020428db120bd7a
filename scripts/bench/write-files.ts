import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { NamedText } from "./record/entry-file";

/** Writes files into a folder. What of the same name at its top an earlier run has left is removed first, folders with all that is in them. */
export async function writeFiles(folder: string, files: readonly NamedText[]): Promise<void> {
  for (const part of new Set(files.map(([path]) => join(folder, path.split("/")[0] ?? ""))))
    await rm(part, { recursive: true, force: true });
  for (const parent of new Set(files.map(([path]) => dirname(join(folder, path)))))
    await mkdir(parent, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}
