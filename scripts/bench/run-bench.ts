import { join } from "node:path";
import { diskFiles } from "../../src/loading/files";
import { installCompared } from "./compared-package";
import { measurePart } from "./measure-part";
import type { MeasuredRecord } from "./measured-record";
import type { Options, Size } from "./options";
import { generatedRecord } from "./record/generated-record";
import type { Ledger } from "./results/ledger";
import type { Part } from "./results/parts";
import { runsFor } from "./runs";
import { buildSite } from "./site/build-site";
import { subjectOf } from "./subject";
import { writeFiles } from "./write-files";

const WITH_OTHERS: readonly Part[] = ["rivals", "eleventy", "lighthouse"];

/** Measures what the options ask for, size after size. `folder` takes all that is made on the way. */
export async function runBench(options: Options, ledger: Ledger, folder: string): Promise<void> {
  const [firstOther] = options.parts.filter((part) => WITH_OTHERS.includes(part));
  if (firstOther) await ledger.prepare(firstOther, "npm ci", async () => installCompared());
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
