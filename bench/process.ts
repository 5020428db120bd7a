import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface MeasuredProcess {
  readonly seconds: number;
  /** The most bytes that it and all that it started held in memory at once; null where the system doesn't say. */
  readonly peakBytes: number | null;
  /** The end of what it said. */
  readonly output: string;
}

export interface ProcessOptions {
  readonly directory?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Seconds after which it is ended. */
  readonly limit: number;
}

/** How often memory is looked at, in milliseconds. */
const SAMPLING = 100;

/** How much of the output is kept, in characters. */
const KEPT = 10_000;

const running = new Set<ChildProcess>();

process.on("exit", () => running.forEach(endGroup));

/** Runs a script with our own Node to its end and measures it. Throws if it fails or takes longer than it may. */
export async function measuredProcess(
  args: readonly string[],
  { directory, environment, limit }: ProcessOptions,
): Promise<MeasuredProcess> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that all that it starts can be ended with it.
    detached: true,
  });
  running.add(child);
  const peak = watchMemory(child.pid ?? 0);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => (output = (output + text.toString()).slice(-KEPT)));
  const timer = setTimeout(() => endGroup(child), limit * 1000);
  const code = await ended(child).finally(() => {
    clearTimeout(timer);
    running.delete(child);
  });
  const peakBytes = peak.stop();
  const seconds = (performance.now() - start) / 1000;
  if (child.signalCode !== null && seconds >= limit) throw new Error(`was ended after ${limit} seconds`);
  if (code !== 0) throw new Error(`ended with ${code ?? child.signalCode}: ${tellingLine(output)}`);
  return { seconds, peakBytes, output };
}

function watchMemory(id: number): { readonly stop: () => number | null } {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentBytesOf(id, runningProcesses()))), SAMPLING);
  return {
    stop() {
      clearInterval(timer);
      return peak > 0 ? peak : null;
    },
  };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** The last line that speaks of an error or, where none does, the last of all. */
function tellingLine(output: string): string {
  const lines = output.trim().split("\n");
  return lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
}

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
function runningProcesses(): ProcessLine[] {
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
