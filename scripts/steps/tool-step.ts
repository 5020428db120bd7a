import type { Step } from "./step";

/** A step that passes if its command ends with exit code 0. */
export function toolStep(name: string, run: () => Promise<number>, { vital = false } = {}): Step {
  return {
    name,
    vital,
    run: async () => ({ passed: 0, failed: (await run()) === 0 ? 0 : 1 }),
  };
}
