import { builtFiles } from "../../server/built-files";
import type { MeasuredRecord } from "../measured-record";
import type { Ledger, Reading } from "../results/ledger";
import { buildSite } from "./build-site";

interface Kind {
  /** What the tables call it. */
  readonly name: string;
  readonly isCold: boolean;
  readonly withSharePictures: boolean;
}

const withoutPictures: readonly Kind[] = [
  { name: "cold", isCold: true, withSharePictures: false },
  { name: "warm", isCold: false, withSharePictures: false },
];

const withPictures: readonly Kind[] = [
  { name: "cold, with share pictures", isCold: true, withSharePictures: true },
  { name: "warm, with share pictures", isCold: false, withSharePictures: true },
];

/** Builds cold as often as asked, then warm, over what the last cold build left; of the real record the same again with share pictures. */
export async function measureBuilds(ledger: Ledger, measured: MeasuredRecord, runs: number): Promise<void> {
  const kinds = [...withoutPictures, ...(measured.size === "real" ? withPictures : [])];
  for (const kind of kinds) await ledger.measure("build", measured.subject, runs, () => buildOnce(measured, kind));
}

async function buildOnce({ record, site: directory }: MeasuredRecord, { name, ...kind }: Kind): Promise<Reading> {
  const { seconds, peakBytes } = await buildSite({ record, directory, ...kind });
  const memory: Reading = peakBytes === null ? {} : { [`Peak memory, ${name}`]: [peakBytes, "bytes"] };
  const size = kind.isCold && !kind.withSharePictures ? sizeOf(directory) : {};
  return { [`Time, ${name}`]: [seconds, "seconds"], ...memory, ...size };
}

function sizeOf(directory: string): Reading {
  const files = builtFiles(directory);
  return {
    Pages: [files.filter((file) => file.endsWith(".html")).length, "count"],
    Files: [files.length, "count"],
  };
}
