import "./needs-node";
import "./needs-lists";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";

import { loadArchive } from "../src/loading/check-content";
import { formatFindings } from "../src/loading/fault";
import { diskFiles, entryPath, recordRoot } from "../src/loading/files";
import { archiveDay } from "../src/model/source-standing";
import { archivedCopy } from "./links/archived-copy";
import { walkReport } from "./links/report";
import { type SourceFindings, withFindings } from "./links/source-text";
import { type Found, walk } from "./links/walk";

const help = `npm run check:links -- [options] [ids of sources]
Asks for the addresses of the record's sources, one at a time at each host, and writes the day on which each answered
into its entry. Never part of the tests.

  --unseen-for <days>   leave out what was seen within so many days (30)
  --most <number>       ask for no more than so many addresses
  --delay <seconds>     between two requests to one host (5)
  --timeout <seconds>   after which no answer is awaited (30)
  --archive <address>   also ask a public archive for a copy of each source that has none, such as
                        https://archive.org/wayback/available; without it none is asked
  --dry-run             write nothing`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "unseen-for": { type: "string", default: "30" },
    most: { type: "string", default: "100000" },
    delay: { type: "string", default: "5" },
    timeout: { type: "string", default: "30" },
    archive: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const root = recordRoot(process.cwd(), process.env);
if (values.help) console.log(help);
else process.exitCode = await check();

async function check(): Promise<number> {
  const { archive, ...findings } = await loadArchive(diskFiles(root));
  if (!archive) {
    console.error(formatFindings(findings));
    return 1;
  }
  const manners = {
    agent: `link-check of ${archive.record.name} (+${archive.record.url})`,
    patience: Number(values.timeout) * 1000,
    pause: () => setTimeout(Number(values.delay) * 1000),
  };
  const since = dayBefore(Number(values["unseen-for"]));
  const asked = archive.sources
    .filter(({ id, seen }) => (positionals.length > 0 ? positionals.includes(id) : seen === null || seen < since))
    .flatMap(({ id, url }) => (url === null ? [] : [{ id, url }]))
    .slice(0, Number(values.most));
  const found = await walk(asked, { ...manners, hostsAtOnce: 8, tell });
  if (!values["dry-run"])
    for (const { id, finding } of found) if (finding.is === "alive") await write(id, { seen: dayBefore(0) });
  if (values.archive !== undefined)
    await askArchive(
      values.archive,
      found.map(({ id }) => id),
    );
  console.log(`\n${walkReport(found)}`);
  return found.some(({ finding }) => finding.is === "gone") ? 1 : 0;

  async function askArchive(address: string, ids: readonly string[]): Promise<void> {
    for (const source of archive?.sources ?? []) {
      if (source.url === null || source.archived !== null || !ids.includes(source.id)) continue;
      await manners.pause();
      const copy = await archivedCopy(address, { url: source.url, day: archiveDay(source.date) }, manners).catch(
        (error: unknown) => {
          console.error(`${source.id}: ${error instanceof Error ? error.message : String(error)}`);
          return null;
        },
      );
      if (copy && !values["dry-run"]) await write(source.id, { archived: copy });
    }
  }
}

function tell({ url, finding }: Found): void {
  console.log(`${finding.is.padEnd(9)} ${url}`);
}

/** At once, so that a walk that is broken off has not been for nothing. */
async function write(id: string, findings: SourceFindings): Promise<void> {
  const file = join(root, entryPath("sources", id));
  await writeFile(file, withFindings(await readFile(file, "utf8"), findings));
}

/** `YYYY-MM-DD`, so many days ago. */
function dayBefore(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, "YYYY-MM-DD".length);
}
