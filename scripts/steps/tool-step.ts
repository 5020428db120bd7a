import type { Print } from "../run-tool";
import type { Step } from "./step";

/** A step that passes if its command ends with exit code 0. */
export function toolStep(
  name: string,
  run: (print: Print) => Promise<number>,
  order: Pick<Step, "after" | "vital"> = {},
): Step {
  return {
    name,
    ...order,
    run: async (print) => ({ passed: 0, failed: (await run(print)) === 0 ? 0 : 1 }),
  };
}
