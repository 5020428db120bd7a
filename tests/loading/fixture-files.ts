import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { layered } from "../../scripts/entries/laid-over";
import { diskFiles, type Files } from "../../src/loading/files";

export { layered };

export const fixtures = join(import.meta.dirname, "../fixtures");

/** The small record that has no faults. */
export const validFiles: Files = diskFiles(join(fixtures, "valid"));

/** A file of the small record as text, for a test to spoil. */
export async function validText(path: string): Promise<string> {
  return readFile(join(fixtures, "valid", path), "utf8");
}
