import "../scripts/needs-node";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFiles } from "../scripts/generate/record-files";
import { Ledger } from "./figures";
import { type MachineFacts, machineFacts } from "./machine";
import { help, isWhole, type Options, optionsOf } from "./options";
import { assertSameMachine, renewedReport, type Report, reportJson, reportText } from "./report";
import { runBench } from "./run-bench";

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
  await runBench(options, ledger, folder, say);
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
