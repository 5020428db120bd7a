import { describe, expect, test } from "vitest";
import { countsOfPlaywrightReport, countsOfVitestReport, withExitCode } from "../../scripts/steps/reports";
import { runSteps, type Counts, type Step } from "../../scripts/steps/step";

function aStep(name: string, counts: Partial<Counts> = {}, overrides: Partial<Step> = {}): Step {
  return { name, run: () => Promise.resolve({ passed: 0, failed: 0, ...counts }), ...overrides };
}

async function outputOf(steps: readonly Step[]): Promise<string[]> {
  const lines: string[] = [];
  await runSteps(steps, { say: (line) => lines.push(line), now: () => 0 });
  return lines;
}

describe("running the steps of a check", () => {
  test("the last line adds up the tests of all steps", async () => {
    const output = await outputOf([
      aStep("Unit", { passed: 10 }),
      aStep("Lint"),
      aStep("Site", { passed: 3, failed: 1 }),
    ]);
    expect(output.at(-1)).toBe("13 passed, 1 failed");
  });

  test("a failing step does not keep the next from running", async () => {
    const output = await outputOf([aStep("Lint", { failed: 1 }), aStep("Unit", { passed: 2 })]);
    expect(output.at(-1)).toBe("2 passed, 1 failed");
  });

  test("after a failing vital step nothing runs, and what was left out is named", async () => {
    const output = await outputOf([aStep("Build", { failed: 1 }, { vital: true }), aStep("Browser", { passed: 9 })]);
    expect(output).toContain("– Browser (not run)");
    expect(output.at(-1)).toBe("0 passed, 1 failed");
  });

  test("a step that throws has failed, and its message is shown", async () => {
    const output = await outputOf([aStep("Browser", {}, { run: () => Promise.reject(new Error("No browser.")) })]);
    expect(output).toContain("No browser.");
    expect(output.at(-1)).toBe("0 passed, 1 failed");
  });
});

describe("counting the tests of a report", () => {
  test("tests left out count as failed in Vitest's report", () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countsOfVitestReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 4 });
  });

  test("tests left out count as failed in Playwright's report", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2 } };
    expect(countsOfPlaywrightReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 3 });
  });

  test("a runner that ends with an error has failed, even if none of its tests did", () => {
    expect(withExitCode({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
    expect(withExitCode({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
    expect(withExitCode({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  });
});
