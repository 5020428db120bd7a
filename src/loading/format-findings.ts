import type { Findings } from "./content-rule";
import { formatFault } from "./format-fault";

/** All faults, then all queries, each under its heading; empty where there are none. */
export function formatFindings({ faults, queries }: Pick<Findings, "faults" | "queries">): string {
  const section = (heading: string, list: Findings["faults"]) =>
    list.length === 0 ? [] : [[heading, ...list.map(formatFault)].join("\n")];
  return [...section("Faults:", faults), ...section("Queries:", queries)].join("\n\n");
}

/** All that was found, and a last line that counts it. */
export function formatReport(findings: Findings): string {
  return [formatFindings(findings), countFindings(findings)].filter(Boolean).join("\n\n");
}

/** "no faults, 1 query", and how many more were answered. */
export function countFindings({ faults, queries, answered }: Findings): string {
  const open = `${counted(faults.length, "fault", "faults")}, ${counted(queries.length, "query", "queries")}`;
  return answered.length === 0 ? open : `${open} (and ${answered.length.toLocaleString("en-GB")} answered)`;
}

/** "no lines", "1 line", "2 lines". */
export function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? "no" : count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
