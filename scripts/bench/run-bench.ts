import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { launchOptions } from "../browser/launch-options";
import { thisMachine } from "../browser/machine";
import { diskFiles } from "../../src/loading/disk-files";
import { loadArchive } from "../../src/loading/load-archive";
import { measureFilter } from "./browser/filter-part";
import { measureOpening } from "./browser/page-part";
import { withServer } from "./browser/served";
import { measureZoom } from "./browser/zoom-part";
import { installCompared } from "./compared-package";
import { measureEleventy } from "./eleventy/eleventy-part";
import { measureLighthouse } from "./lighthouse/lighthouse-part";
import type { Options, Size } from "./options";
import { generatedRecord } from "./record/generated-record";
import type { Part } from "./results/parts";
import type { Ledger } from "./results/ledger";
import { itemsOf } from "./rivals/items";
import { measureRival } from "./rivals/rival-part";
import { timelineJs } from "./rivals/timeline-js";
import { visTimeline } from "./rivals/vis-timeline";
import { runsFor } from "./runs";
import { measureBuilds } from "./site/build-part";
import { buildSite } from "./site/build-site";
import { measureBytes } from "./site/bytes-part";
import { subjectOf } from "./subject";
import { writeFiles } from "./write-files";

/** Everything about one size of the record. */
interface Subject {
  readonly size: Size;
  readonly name: string;
  /** The folder that holds `content/` and `seeds/`. */
  readonly record: string;
  /** Where the site is built. */
  readonly site: string;
}

const WITH_OTHERS: readonly Part[] = ["rivals", "eleventy", "lighthouse"];
const OF_THE_SITE: readonly Part[] = ["bytes", "page", "filter", "zoom", "eleventy", "lighthouse"];

/** Measures what the options ask for, size after size. `folder` takes all that is made on the way. */
export async function runBench(options: Options, ledger: Ledger, folder: string): Promise<void> {
  if (options.parts.some((part) => WITH_OTHERS.includes(part)))
    await ledger.prepare("rivals", "npm ci", async () => installCompared());
  for (const size of options.sizes) {
    const paths = {
      record: size === "real" ? "." : join(folder, `record-${size}`),
      site: join(folder, `site-${size}`),
    };
    await measureSize(options, ledger, folder, { size, name: subjectOf(size), ...paths });
  }
}

async function measureSize(options: Options, ledger: Ledger, folder: string, subject: Subject): Promise<void> {
  const { size, name, record, site } = subject;
  const has = (part: Part): boolean => options.parts.includes(part);
  const runs = (part: Part): number => options.runs ?? runsFor(part, size);
  const isThere = await ledger.prepare("build", name, async () => {
    if (size !== "real") await writeFiles(record, await generatedRecord(diskFiles("."), size));
  });
  if (!isThere) return;
  if (has("build"))
    await measureBuilds(
      ledger,
      { subject: name, record, directory: site, hasSharePictures: size === "real" },
      runs("build"),
    );
  else if (options.parts.some((part) => OF_THE_SITE.includes(part)))
    await ledger.prepare("build", name, async () => {
      await buildSite({ record, directory: site, isCold: true, withSharePictures: size === "real" });
    });
  if (has("bytes")) await measureBytes(ledger, name, site);
  if (has("page") || has("filter") || has("zoom") || has("rivals"))
    await ledger.prepare("page", name, () => measureInBrowser(options, ledger, folder, subject));
  if (has("eleventy")) await measureEleventy(ledger, name, site, join(folder, `eleventy-${size}`), runs("eleventy"));
  if (has("lighthouse") && size === "real")
    await ledger.prepare("lighthouse", name, () => measureLighthouse(ledger, site, runs("lighthouse")));
}

async function measureInBrowser(options: Options, ledger: Ledger, folder: string, subject: Subject): Promise<void> {
  const { size, name, record, site } = subject;
  const runs = (part: Part): number => options.runs ?? runsFor(part, size);
  const browser = await chromium.launch(launchOptions(thisMachine()));
  try {
    const onTimeline = { page: measureOpening, filter: measureFilter, zoom: measureZoom };
    const asked = (["page", "filter", "zoom"] as const).filter((part) => options.parts.includes(part));
    if (asked.length > 0)
      await withServer(site, async (address) => {
        for (const part of asked) await onTimeline[part](ledger, name, browser, address, runs(part));
      });
    if (options.parts.includes("rivals"))
      await measureRivals(ledger, name, record, join(folder, `rivals-${size}`), browser, runs("rivals"));
  } finally {
    await browser.close();
  }
}

async function measureRivals(
  ledger: Ledger,
  name: string,
  record: string,
  folder: string,
  browser: Browser,
  runs: number,
): Promise<void> {
  const { archive } = await loadArchive(diskFiles(record));
  if (!archive) throw new Error("The record has faults: npm run check:content lists them.");
  for (const [place, rival] of [visTimeline, timelineJs].entries())
    await measureRival(ledger, name, rival, itemsOf(archive), join(folder, String(place)), browser, runs);
}
