import { readdirSync, readFileSync } from "node:fs";

/** What the system says of one process. */
export interface ProcessLine {
  readonly id: number;
  readonly parent: number;
  /** Bytes of it that lie in memory; pages shared between processes count in each. */
  readonly resident: number;
}

/** Bytes that a process and all that it started hold in memory. */
export function residentBytesOf(root: number, processes: readonly ProcessLine[]): number {
  const childrenOf = Map.groupBy(processes, ({ parent }) => parent);
  const bytesBelow = (id: number): number =>
    (childrenOf.get(id) ?? []).reduce((sum, child) => sum + child.resident + bytesBelow(child.id), 0);
  return (processes.find(({ id }) => id === root)?.resident ?? 0) + bytesBelow(root);
}

const PAGE_BYTES = 4096;

/** All processes, as Linux lists them; none on other systems. */
export function runningProcesses(): ProcessLine[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? processLine(Number(name)) : []));
}

function processLine(id: number): ProcessLine[] {
  try {
    // The name stands in brackets and may hold anything; what follows is numbers.
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return [{ id, parent: Number(fields[1]), resident: Number(fields[21]) * PAGE_BYTES }];
  } catch {
    // It has ended since the folder was read.
    return [];
  }
}
