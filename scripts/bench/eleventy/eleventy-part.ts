import { rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { builtFiles } from "../../server/built-files";
import { COMPARED } from "../compared-package";
import { measuredProcess } from "../processes/measured-process";
import { writeFiles } from "../write-files";
import type { Ledger, Reading } from "../results/ledger";
import { eleventySite } from "./eleventy-site";

const COMMAND = resolve(COMPARED, "node_modules/@11ty/eleventy/cmd.cjs");

/** Seconds after which a build is given up. */
const LIMIT = 10 * 60;

/** Has Eleventy build as many pages as our site has, with the same words and links. */
export async function measureEleventy(
  ledger: Ledger,
  subject: string,
  ours: string,
  directory: string,
  runs: number,
): Promise<void> {
  const written = join(directory, "_site");
  await ledger.prepare("eleventy", subject, () => writeFiles(directory, eleventySite(ours)));
  await ledger.measure("eleventy", subject, runs, async () => {
    await rm(written, { recursive: true, force: true });
    const built = await measuredProcess([COMMAND, "--quiet"], { directory, limit: LIMIT });
    const memory: Reading = built.peakBytes === null ? {} : { "Peak memory": [built.peakBytes, "bytes"] };
    const [pages, bytes] = await htmlIn(written);
    const [, ourBytes] = await htmlIn(ours);
    return {
      Time: [built.seconds, "seconds"],
      ...memory,
      Pages: [pages, "count"],
      "HTML of all pages": [bytes, "bytes"],
      "HTML of all pages, ours": [ourBytes, "bytes"],
    };
  });
}

async function htmlIn(directory: string): Promise<readonly [pages: number, bytes: number]> {
  const pages = builtFiles(directory).filter((file) => file.endsWith(".html"));
  const sizes = await Promise.all(pages.map((file) => stat(join(directory, file))));
  return [pages.length, sizes.reduce((sum, { size }) => sum + size, 0)];
}
