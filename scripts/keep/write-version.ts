import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { VersionToKeep } from "../../src/data-files/version-to-keep";
import { keptVersionsFolder } from "../../src/loading/files";

/**
 * Writes the folder of a version below `root`. Gives its path.
 * @throws Error if that version is kept already: nothing is ever written over
 */
export async function writeVersion(root: string, { version, files }: VersionToKeep): Promise<string> {
  const folder = `${keptVersionsFolder}/${version}`;
  await mkdir(join(root, keptVersionsFolder), { recursive: true });
  await mkdir(join(root, folder)).catch((error: unknown) => {
    throw isThere(error) ? new Error(`${folder}/ is there already, and what is kept is never changed.`) : error;
  });
  for (const { name, bytes } of files) await writeFile(join(root, folder, name), bytes, { flag: "wx" });
  return folder;
}

const isThere = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EEXIST";
