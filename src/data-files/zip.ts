import { zipSync } from "fflate";

/** A file to publish: its name and its bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** That a file, once unpacked, may be read by everybody and written by its owner: some systems take a zip at its word. */
const attrs = (0o100644 << 16) >>> 0;

/**
 * Packs files into one zip that depends on nothing but the files, their order and the day, `YYYY-MM-DD`. A zip holds
 * local times: noon by the local clock is the same text in every time zone.
 */
export function zipOf(files: readonly NamedBytes[], day: string): Uint8Array {
  const mtime = new Date(`${day}T12:00:00`);
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 9, mtime, os: 3, attrs });
}
