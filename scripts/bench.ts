import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { help, isWhole, type Options, optionsOf } from "./bench/options";
import { type MachineFacts, machineFacts } from "./bench/report/machine-facts";
import { assertSameMachine, renewedReport } from "./bench/report/renewed-report";
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
  const older = options.again ? published(machine) : null;
  await runBench(options, ledger, folder);
  const { figures, failures } = ledger;
  const measured = { date: new Date().toISOString().slice(0, 10), machine, renewals: [], figures, failures };
  const report = older ? renewedReport(older, measured) : measured;
  const out = options.out ?? (older || isWhole(options) ? PUBLISHED : ".cache/bench");
  await writeFiles(out, [
    ["benchmarks.md", reportText(report)],
    ["benchmarks.json", reportJson(report)],
  ]);
  say(
    `\n${figures.length} figures, ${failures.length} failed. Written: ${out}/benchmarks.md and ${out}/benchmarks.json.`,
  );
}

/** The published figures; throws before anything is measured where new ones could not stand among them. */
function published(machine: MachineFacts): Report {
  const report = JSON.parse(readFileSync(join(PUBLISHED, "benchmarks.json"), "utf8")) as Report;
  assertSameMachine(report.machine, machine);
  return report;
}
