import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How a PNG ends: an empty chunk `IEND` with its checksum. A file that was cut short does not. */
const pngEnd = Buffer.from("0000000049454e44ae426082", "hex");

/** Pictures kept between builds, each under a name that says all that went into it. */
export class PictureCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The picture of that name; null if there is none, or none that is whole. */
  async read(name: string): Promise<Buffer | null> {
    const png = await readFile(this.#pathOf(name)).catch(() => null);
    return png?.subarray(-pngEnd.length).equals(pngEnd) ? png : null;
  }

  /** Keeps a picture. It gets its name only once it is whole, so that no other build reads half of it. */
  async write(name: string, png: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const draft = join(this.#folder, `${randomUUID()}.draft`);
    await writeFile(draft, png);
    await rename(draft, this.#pathOf(name));
  }

  /** Drops all pictures but these, so that the folder holds no more than one build needs. */
  async keepOnly(names: ReadonlySet<string>): Promise<void> {
    const kept = await readdir(this.#folder).catch(() => []);
    const stale = kept.filter((file) => file.endsWith(".png") && !names.has(file.slice(0, -".png".length)));
    await Promise.all(stale.map((file) => rm(join(this.#folder, file), { force: true })));
  }

  #pathOf(name: string): string {
    return join(this.#folder, `${name}.png`);
  }
}
