import type { Print } from "../run-tool";
import { inOrder } from "./in-order";

/** How many tests passed and failed. A step that is no test counts only when it fails, as one. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One step of a check. */
export interface Step {
  readonly name: string;
  /** Steps that have ended before this one begins. */
  readonly after?: readonly Step[];
  /** Where this fails, what comes after it could tell nothing and is not run. */
  readonly vital?: boolean;
  /** It has use for the whole machine, so that nothing runs beside it. */
  readonly alone?: boolean;
  readonly run: (print: Print) => Promise<Counts>;
}

export interface StepResult extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** What the runner needs of the outside world. */
export interface Surroundings {
  readonly print: Print;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  /** How many steps may run side by side. */
  readonly atOnce: number;
}

type Results = ReadonlyMap<Step, StepResult>;

/**
 * Runs the steps, some side by side, and all of them save those after a vital one that fails. What they print comes in
 * the order in which they are listed, whichever ends first; then what came of each, then the total.
 */
export async function runSteps(steps: readonly Step[], surroundings: Surroundings): Promise<Counts> {
  const results = await resultsOf(steps, surroundings);
  const total = totalOf([...results.values()]);
  for (const line of summaryOf(steps, results, total)) surroundings.print(`${line}\n`);
  return total;
}

async function resultsOf(steps: readonly Step[], surroundings: Surroundings): Promise<Results> {
  const results = new Map<Step, StepResult>();
  const running = new Map<Step, Promise<void>>();
  const printed = inOrder(steps, surroundings.print);
  const start = async (step: Step): Promise<void> => {
    const print = printed.printOf(step);
    print(`\n── ${step.name}\n`);
    results.set(step, await resultOf(step, print, surroundings));
    printed.end([step]);
    running.delete(step);
  };
  const beginWhatMay = (): boolean => {
    for (const step of steps)
      if (!results.has(step) && !running.has(step) && mayBegin(step, results, [...running.keys()], surroundings.atOnce))
        running.set(step, start(step));
    return running.size > 0;
  };
  while (beginWhatMay()) await Promise.race(running.values());
  printed.end(steps);
  return results;
}

function mayBegin(step: Step, results: Results, running: readonly Step[], atOnce: number): boolean {
  if (running.length >= (step.alone ? 1 : atOnce) || running.some(({ alone }) => alone)) return false;
  return (step.after ?? []).every((before) => {
    const result = results.get(before);
    return result !== undefined && !(before.vital && result.failed > 0);
  });
}

async function resultOf(step: Step, print: Print, { now }: Surroundings): Promise<StepResult> {
  const start = now();
  const counts = await step.run(print).catch((error: unknown): Counts => {
    print(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  });
  return { ...counts, name: step.name, seconds: Math.round((now() - start) / 1000) };
}

function totalOf(results: readonly Counts[]): Counts {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function summaryOf(steps: readonly Step[], results: Results, total: Counts): string[] {
  const lines = steps.map((step) => {
    const result = results.get(step);
    return result ? lineOf(result) : `– ${step.name} (not run)`;
  });
  return ["", ...lines, "", `${total.passed} passed, ${total.failed} failed`];
}

function lineOf({ name, passed, failed, seconds }: StepResult): string {
  const mark = failed > 0 ? "✗" : "✓";
  const tests = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : "";
  return `${mark} ${name} (${seconds} s${tests})`;
}
