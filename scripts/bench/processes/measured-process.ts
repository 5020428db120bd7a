import { type ChildProcess, spawn } from "node:child_process";
import { residentBytesOf, runningProcesses } from "./process-tree";

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
