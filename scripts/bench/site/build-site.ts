import { rm } from "node:fs/promises";
import { type MeasuredProcess, measuredProcess } from "../processes/measured-process";

/** What a build keeps for the next one. */
const CACHES = [".astro", "node_modules/.astro", "node_modules/.vite", "node_modules/.cache/red-line-record"];

/** Seconds after which a build is given up. */
const LIMIT = 15 * 60;

export interface BuildOptions {
  /** The folder that holds `content/` and `seeds/`. */
  readonly record: string;
  /** Where the site is written. */
  readonly directory: string;
  /** Whether it begins without anything that an earlier build has left. */
  readonly isCold: boolean;
  /** Whether the pictures are made that are shown where a page is shared. */
  readonly withSharePictures: boolean;
}

/** Builds the site as `npm run build` does, and measures it. */
export async function buildSite({
  record,
  directory,
  isCold,
  withSharePictures,
}: BuildOptions): Promise<MeasuredProcess> {
  const left = isCold ? [...CACHES, directory] : [];
  for (const folder of left) await rm(folder, { recursive: true, force: true });
  return measuredProcess(["node_modules/tsx/dist/cli.mjs", "scripts/astro.ts", "build", "--outDir", directory], {
    environment: { RECORD: record, SHARE_PICTURES: withSharePictures ? "on" : "off" },
    limit: LIMIT,
  });
}
