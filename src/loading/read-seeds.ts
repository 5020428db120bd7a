import { seedsFolder } from "./content-paths";
import { decodeText } from "./decode-text";
import type { Fault } from "./fault";
import type { Files } from "./files";
import { inFile } from "./reading";

export interface ReadSeeds {
  /** By file name: the text of each article as received. */
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Reads the articles in `seeds/`. */
export async function readSeeds(files: Files): Promise<ReadSeeds> {
  const paths = (await files.list(seedsFolder)).map(({ path }) => path).filter((path) => path.endsWith(".txt"));
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const path of paths) {
    const decoded = decodeText(await files.read(path));
    if (decoded.text !== null) texts.set(path.slice(seedsFolder.length + 1), decoded.text);
    // What was received stays as it is, odd letters included; only what is no text at all is a fault.
    else faults.push(...inFile(path, decoded.faults));
  }
  return { texts, faults };
}
