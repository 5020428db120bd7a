import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { runBrowserTests } from "../browser/run-browser-tests";
import { runTool } from "../run-tool";
import { countsOfPlaywrightReport, countsOfVitestReport, withExitCode } from "./reports";
import type { Counts, Step } from "./step";

const REPORTS = ".cache/test-reports";

/** How one of Vitest's projects is run. */
interface VitestRun {
  readonly project: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** As many workers as there are cores; else one fewer. */
  readonly onAllCores?: boolean;
}

/** A step that runs one of Vitest's projects. Its report bears the step's own name, since another may run beside it. */
export function vitestStep(name: string, run: VitestRun, order: Pick<Step, "after"> = {}): Step {
  const report = `${REPORTS}/vitest-${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.json`;
  const args = ["run", "--project", run.project, "--reporter=default", "--reporter=json"];
  const options = [`--outputFile.json=${report}`, ...(run.onAllCores ? ["--maxWorkers=100%"] : [])];
  return {
    name,
    ...order,
    run: (print) =>
      countTests(report, countsOfVitestReport, () => runTool("vitest", [...args, ...options], run.environment, print)),
  };
}

/** A step that runs the browser tests on the built site, and nothing beside them: they wait for what a page shows. */
export function browserStep(name: string, order: Pick<Step, "after"> = {}): Step {
  const report = `${REPORTS}/playwright.json`;
  return {
    name,
    ...order,
    alone: true,
    run: (print) =>
      countTests(report, countsOfPlaywrightReport, () =>
        runBrowserTests([], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }, print),
      ),
  };
}

/** Runs the tests and reads what they report. A report of an earlier run is never read for this one. */
async function countTests(
  report: string,
  countsOf: (text: string) => Counts,
  run: () => Promise<number>,
): Promise<Counts> {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const exitCode = await run();
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return withExitCode(countsOf(readFileSync(report, "utf8")), exitCode);
}
