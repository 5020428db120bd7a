import type { Findings } from "../results/figure";
import { partNames, parts } from "../results/parts";
import { budgetTable } from "./budgets";
import { explanations } from "./explanations";
import { formatValue } from "./format-value";
import type { MachineFacts } from "./machine-facts";
import { partTable } from "./part-table";
import type { Renewal } from "./renewed-report";

export interface Report extends Findings {
  /** The day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: MachineFacts;
  /** What was measured anew since, the latest last. */
  readonly renewals: readonly Renewal[];
}

/** `docs/benchmarks.md`: the limits of the design, then a table for every part that was measured, and how. */
export function reportText(report: Report): string {
  const sections = partNames.flatMap((part) => {
    const table = partTable(part, report);
    return table === null ? [] : [`## ${parts[part]}`, explanations[part], table];
  });
  const missing = partNames.filter((part) => partTable(part, report) === null).map((part) => parts[part]);
  return `${[
    "# Benchmarks",
    opening(report),
    ...(missing.length > 0 ? [`Not measured in this run: ${missing.join("; ")}.`] : []),
    "## The limits of the design",
    budgetTable(report),
    ...sections,
  ].join("\n\n")}\n`;
}

/** `docs/benchmarks.json`: every value of every run. */
export function reportJson({ date, machine, renewals, figures, failures }: Report): string {
  return `${JSON.stringify({ date, machine, renewals, figures, failures }, null, 2)}\n`;
}

function opening({ date, machine, renewals }: Report): string {
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  const memory = formatValue(machine.memoryBytes, "bytes");
  return [
    `Measured on ${date} by \`npm run bench\`, all in one run: ${machine.processor}, ${machine.cores} cores, ${memory} of memory, ${machine.system}; Node ${machine.node}, ${machine.browser}; ${packages.join(", ")}.`,
    ...renewals.map(renewalText),
    "A figure is the median of its runs; in brackets the smallest, the largest and how many runs there were. All values are in [benchmarks.json](benchmarks.json). kB and MB are thousands and millions of bytes.",
  ].join("\n\n");
}

function renewalText({ date, renewed }: Renewal): string {
  const names = renewed.map(({ part, subject }) => `${parts[part]} (${subject})`);
  return `Measured anew on ${date}, after changes to the site: ${names.join("; ")}.`;
}
