import { join } from "node:path";
import { diskFiles } from "../../src/loading/files";
import { loadArchive } from "../../src/loading/check-content";
import { measureFilter } from "./browser/filter-part";
import { measureOpening } from "./browser/page-part";
import { withServer } from "./browser/served";
import { withBrowser } from "./browser/with-browser";
import { measureZoom } from "./browser/zoom-part";
import { measureEleventy } from "./eleventy/eleventy-part";
import { measureLighthouse } from "./lighthouse/lighthouse-part";
import type { MeasuredRecord } from "./measured-record";
import type { Ledger } from "./results/ledger";
import type { Part } from "./results/parts";
import { itemsOf } from "./rivals/items";
import { measureRival } from "./rivals/rival-part";
import { timelineJs } from "./rivals/timeline-js";
import { visTimeline } from "./rivals/vis-timeline";
import { measureBuilds } from "./site/build-part";
import { measureBytes } from "./site/bytes-part";

type MeasurePart = (ledger: Ledger, measured: MeasuredRecord, runs: number) => Promise<void>;

/** How each part is measured, for one record. */
export const measurePart: Readonly<Record<Part, MeasurePart>> = {
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
