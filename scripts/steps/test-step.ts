import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { runBrowserTests } from "../browser/run-browser-tests";
import { runTool } from "../run-tool";
import { countsOfPlaywrightReport, countsOfVitestReport, withExitCode } from "./reports";
import type { Counts, Step } from "./step";

const REPORTS = ".cache/test-reports";

/** A step that runs one of Vitest's projects, with the given environment. */
export function vitestStep(name: string, project: string, environment: NodeJS.ProcessEnv = {}): Step {
  const report = `${REPORTS}/vitest.json`;
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    run: () => countTests(report, countsOfVitestReport, () => runTool("vitest", args, environment)),
  };
}

/** A step that runs the browser tests on the built site. */
export function browserStep(name: string): Step {
  const report = `${REPORTS}/playwright.json`;
  return {
    name,
    run: () =>
      countTests(report, countsOfPlaywrightReport, () => runBrowserTests([], { PLAYWRIGHT_JSON_OUTPUT_FILE: report })),
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
