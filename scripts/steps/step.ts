/** How many tests passed and failed. A step that is no test counts only when it fails, as one. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One step of a check. */
export interface Step {
  readonly name: string;
  /** Where this fails, nothing after it could tell anything. */
  readonly vital?: boolean;
  readonly run: () => Promise<Counts>;
}

export interface StepResult extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** What the runner needs of the outside world. */
export interface Surroundings {
  readonly say: (line: string) => void;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
}

/** Runs the steps in order, and all of them unless a vital one fails. Afterwards says what came of each, then the total. */
export async function runSteps(steps: readonly Step[], surroundings: Surroundings): Promise<Counts> {
  const results: StepResult[] = [];
  for (const step of steps) {
    surroundings.say(`\n── ${step.name}`);
    const result = await resultOf(step, surroundings);
    results.push(result);
    if (step.vital && result.failed > 0) break;
  }
  const total = totalOf(results);
  for (const line of summaryOf(steps, results, total)) surroundings.say(line);
  return total;
}

async function resultOf(step: Step, { say, now }: Surroundings): Promise<StepResult> {
  const start = now();
  const counts = await step.run().catch((error: unknown): Counts => {
    say(error instanceof Error ? error.message : String(error));
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

function summaryOf(steps: readonly Step[], results: readonly StepResult[], total: Counts): string[] {
  const done = results.map(({ name, passed, failed, seconds }) => {
    const mark = failed > 0 ? "✗" : "✓";
    const tests = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : "";
    return `${mark} ${name} (${seconds} s${tests})`;
  });
  const left = steps.slice(results.length).map(({ name }) => `– ${name} (not run)`);
  return ["", ...done, ...left, "", `${total.passed} passed, ${total.failed} failed`];
}
