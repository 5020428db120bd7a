import type { Unit } from "../results/figure";
import type { Summary } from "../results/summary";

const KILO = 1000;
const MEGA = 1_000_000;

/** A value as a table has it, with its unit: "1.24 s", "86 ms", "41.3 kB", "0.004", "100". */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case "seconds":
      return `${value.toFixed(value < 10 ? 2 : 1)} s`;
    case "milliseconds":
      return `${grouped(value < 10 ? Number(value.toFixed(1)) : Math.round(value))} ms`;
    case "bytes":
      return value < MEGA ? `${(value / KILO).toFixed(1)} kB` : `${grouped(Number((value / MEGA).toFixed(1)))} MB`;
    case "shift":
      return value.toFixed(3);
    case "score":
    case "count":
      return grouped(Math.round(value));
  }
}

/** The median, then the smallest and largest value and the number of runs: "86 ms (80 ms to 95 ms, 5 runs)". */
export function formatSummary({ median, min, max, runs }: Summary, unit: Unit): string {
  const middle = formatValue(median, unit);
  if (runs === 1) return `${middle} (1 run)`;
  const [least, most] = [formatValue(min, unit), formatValue(max, unit)];
  return least === most ? `${middle} (${runs} runs, all alike)` : `${middle} (${least} to ${most}, ${runs} runs)`;
}

const grouped = (value: number): string => value.toLocaleString("en");
