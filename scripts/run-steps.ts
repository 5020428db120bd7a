import { availableParallelism } from "node:os";
import { runSteps, type Step } from "./steps/step";

/** Runs the steps, prints what came of them and leaves with exit code 1 if anything failed. */
export async function runStepsAndExit(steps: readonly Step[]): Promise<void> {
  const { failed } = await runSteps(steps, {
    print: (text) => void process.stdout.write(text),
    now: () => performance.now(),
    // Most steps keep one core busy, and each of these takes a gigabyte or more.
    atOnce: Math.min(2, availableParallelism()),
  });
  process.exitCode = failed > 0 ? 1 : 0;
}
