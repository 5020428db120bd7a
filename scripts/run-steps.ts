import { runSteps, type Step } from "./steps/step";

/** Runs the steps, prints what came of them and leaves with exit code 1 if anything failed. */
export async function runStepsAndExit(steps: readonly Step[]): Promise<void> {
  const { failed } = await runSteps(steps, { say: (line) => console.log(line), now: () => performance.now() });
  process.exitCode = failed > 0 ? 1 : 0;
}
