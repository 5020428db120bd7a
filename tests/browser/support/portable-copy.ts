import { unzipSync } from "fflate";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { runTool } from "../../../scripts/run-tool";

/** The copy of the built site that is read from a disk, as it lies there once unpacked. */
export interface UnpackedCopy {
  /** The folder that the archive makes. */
  readonly root: string;
  /** What was unpacked, by name: `red-line-record-1.2.0/index.html`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The address at which a browser opens a file, named as below the folder. */
  readonly addressOf: (file: string) => string;
  readonly remove: () => void;
}

/** Makes the copy and unpacks it to a folder below `.cache`, whose name has what no address holds as it is. */
export async function unpackedCopy(folder: string): Promise<UnpackedCopy> {
  const target = resolve(".cache", folder, "a stick, 50% full");
  const remove = (): void => rmSync(target, { recursive: true, force: true });
  remove();
  if ((await runTool("tsx", ["scripts/portable.ts"], { PORTABLE: target })) !== 0)
    throw new Error("The copy could not be made.");
  const [archive = ""] = readdirSync(target);
  const files = new Map(Object.entries(unzipSync(readFileSync(join(target, archive)))));
  for (const within of new Set([...files.keys()].map(dirname))) mkdirSync(join(target, within), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(target, name), bytes);
  const [root = ""] = ([...files.keys()][0] ?? "").split("/");
  return { root, files, addressOf: (file) => pathToFileURL(join(target, root, file)).href, remove };
}
