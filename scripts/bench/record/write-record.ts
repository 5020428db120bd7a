import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { NamedText } from "./entry-file";

/** Writes the files of a record into a folder; what the folder held of an earlier record is removed first. */
export async function writeRecord(folder: string, files: readonly NamedText[]): Promise<void> {
  for (const part of new Set(files.map(([path]) => join(folder, path.split("/")[0] ?? ""))))
    await rm(part, { recursive: true, force: true });
  for (const parent of new Set(files.map(([path]) => dirname(join(folder, path)))))
    await mkdir(parent, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}
