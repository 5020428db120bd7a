import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { help, isWhole, type Options, optionsOf } from "./bench/options";
import { machineFacts } from "./bench/report/machine-facts";
import { renewedReport } from "./bench/report/renewed-report";
import { type Report, reportJson, reportText } from "./bench/report/report";
import { Ledger } from "./bench/results/ledger";
import { runBench } from "./bench/run-bench";
import { writeFiles } from "./bench/write-files";

/** Where the figures are published. */
const PUBLISHED = "docs";

const say = (line: string): void => console.log(line);

if (process.argv.includes("--help")) say(help);
else await bench(optionsOf(process.argv.slice(2)));

async function bench(options: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "red-line-record-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
  const ledger = new Ledger(say);
  const machine = machineFacts();
  await runBench(options, ledger, folder);
  const { figures, failures } = ledger;
  const measured = { date: new Date().toISOString().slice(0, 10), machine, renewals: [], figures, failures };
  const report = options.again ? renewedReport(published(), measured) : measured;
  const out = options.out ?? (options.again || isWhole(options) ? PUBLISHED : ".cache/bench");
  await writeFiles(out, [
    ["benchmarks.md", reportText(report)],
    ["benchmarks.json", reportJson(report)],
  ]);
  say(
    `\n${figures.length} figures, ${failures.length} failed. Written: ${out}/benchmarks.md and ${out}/benchmarks.json.`,
  );
}

function published(): Report {
  return JSON.parse(readFileSync(join(PUBLISHED, "benchmarks.json"), "utf8")) as Report;
}
