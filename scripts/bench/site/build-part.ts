import { builtFiles } from "../../server/built-files";
import type { MeasuredProcess } from "../processes/measured-process";
import type { Ledger, Reading } from "../results/ledger";
import { buildSite } from "./build-site";

export interface BuiltRecord {
  /** What the tables call it. */
  readonly subject: string;
  readonly record: string;
  readonly directory: string;
}

/** Builds cold as often as asked, then warm, over what the last cold build left. */
export async function measureBuilds(ledger: Ledger, { subject, ...paths }: BuiltRecord, runs: number): Promise<void> {
  for (const isCold of [true, false])
    await ledger.measure("build", subject, runs, async () => {
      const built = await buildSite({ ...paths, isCold });
      return { ...named(isCold ? "cold" : "warm", built), ...(isCold ? {} : sizeOf(paths.directory)) };
    });
}

function named(kind: "cold" | "warm", { seconds, peakBytes }: MeasuredProcess): Reading {
  const time: Reading = { [`Time, ${kind}`]: [seconds, "seconds"] };
  return peakBytes === null ? time : { ...time, [`Peak memory, ${kind}`]: [peakBytes, "bytes"] };
}

function sizeOf(directory: string): Reading {
  const files = builtFiles(directory);
  return {
    Pages: [files.filter((file) => file.endsWith(".html")).length, "count"],
    Files: [files.length, "count"],
  };
}
