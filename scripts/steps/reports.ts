import { z } from "zod";
import type { Counts } from "./step";

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** The counts in Vitest's JSON report. A test that was left out proves nothing, so it counts as failed. Throws if the text is no report. */
export function countsOfVitestReport(text: string): Counts {
  const report = vitestReport.parse(JSON.parse(text));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
  };
}

/** The counts in Playwright's JSON report, left-out tests counting as failed. Throws if the text is no report. */
export function countsOfPlaywrightReport(text: string): Counts {
  const { stats } = playwrightReport.parse(JSON.parse(text));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}

/** A runner that stopped with an error has failed once at least, even if no single test did: a file that does not load has none. */
export function withExitCode(counts: Counts, exitCode: number): Counts {
  return exitCode === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}
