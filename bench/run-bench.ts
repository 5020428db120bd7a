import { join } from "node:path";
import { generatedRecord } from "../scripts/generate/generated-record";
import { writeFiles } from "../scripts/generate/record-files";
import { diskFiles } from "../src/loading/files";
import { loadArchive } from "../src/loading/check-content";
import { measureEleventy } from "./eleventy";
import type { Ledger } from "./figures";
import { measureLighthouse } from "./lighthouse";
import { type Options, type Part, runsFor, type Size, subjectOf } from "./options";
import { installPackage } from "./own-package";
import { itemsOf, measureRival, timelineJs, visTimeline } from "./rivals";
import { buildSite, measureBuilds, measureBytes, type MeasuredRecord } from "./site";
import { withBrowser, withServer } from "./slow-page";
import { measureFilter, measureOpening, measureZoom } from "./timeline-page";

/** Says a line to whoever waits for the figures. */
type Say = (line: string) => void;

/** The parts that need more than the project has. */
const WITH_OTHERS: readonly Part[] = ["rivals", "eleventy", "lighthouse"];

/** Measures what the options ask for, size after size. `folder` takes all that is made on the way. */
export async function runBench(options: Options, ledger: Ledger, folder: string, say: Say): Promise<void> {
  const [firstOther] = options.parts.filter((part) => WITH_OTHERS.includes(part));
  if (firstOther) await ledger.prepare(firstOther, "npm ci", async () => installPackage(say));
  for (const size of options.sizes) {
    const measured = recordOf(size, join(folder, String(size)), options.kinds);
    await measureSize(options, ledger, measured);
  }
}

function recordOf(size: Size, folder: string, kinds: MeasuredRecord["kinds"]): MeasuredRecord {
  const record = size === "real" ? "." : join(folder, "record");
  return { size, subject: subjectOf(size), record, site: join(folder, "site"), kinds, folder };
}

async function measureSize(options: Options, ledger: Ledger, measured: MeasuredRecord): Promise<void> {
  const { size, subject, record, site } = measured;
  const isReady = await ledger.prepare(options.parts[0] ?? "build", subject, async () => {
    if (size !== "real") await writeFiles(record, await generatedRecord(diskFiles("."), size));
    const isBuiltAnyway = options.parts.includes("build") || options.parts.every((part) => part === "rivals");
    if (!isBuiltAnyway) await buildSite({ record, directory: site, isCold: true, withSharePictures: size === "real" });
  });
  if (!isReady) return;
  for (const part of options.parts)
    await ledger.prepare(part, subject, () => measurePart[part](ledger, measured, options.runs ?? runsFor(part, size)));
}

type MeasurePart = (ledger: Ledger, measured: MeasuredRecord, runs: number) => Promise<void>;

/** How each part is measured, for one record. */
const measurePart: Readonly<Record<Part, MeasurePart>> = {
  build: measureBuilds,
  bytes: (ledger, { subject, site }) => measureBytes(ledger, subject, site),
  page: onTimelinePage(measureOpening),
  filter: onTimelinePage(measureFilter),
  zoom: onTimelinePage(measureZoom),
  rivals: measureRivals,
  eleventy: (ledger, { subject, site, folder }, runs) =>
    measureEleventy(ledger, subject, site, join(folder, "eleventy"), runs),
  // Pages of a generated record are of the same kinds, and hold nonsense.
  lighthouse: async (ledger, { size, site, kinds }, runs) => {
    if (size === "real") await measureLighthouse(ledger, site, kinds, runs);
  },
};

function onTimelinePage(measure: typeof measureOpening): MeasurePart {
  return (ledger, { subject, site }, runs) =>
    withServer(site, (address) => withBrowser((browser) => measure(ledger, subject, browser, address, runs)));
}

async function measureRivals(ledger: Ledger, measured: MeasuredRecord, runs: number): Promise<void> {
  const { archive } = await loadArchive(diskFiles(measured.record));
  if (!archive) throw new Error("The record has faults: npm run check:content lists them.");
  const items = itemsOf(archive);
  for (const [place, rival] of [visTimeline, timelineJs].entries())
    await measureRival(ledger, measured.subject, rival, items, join(measured.folder, `rival-${place}`), runs);
}
