import { describe, expect, test } from "vitest";
import { checkSteps, siteSteps } from "../../scripts/steps/all-steps";
import { countsOfPlaywrightReport, countsOfVitestReport, withExitCode } from "../../scripts/steps/reports";
import { runSteps, type Counts, type Step } from "../../scripts/steps/step";

function aStep(name: string, counts: Partial<Counts> = {}, overrides: Partial<Step> = {}): Step {
  return { name, run: () => Promise.resolve({ passed: 0, failed: 0, ...counts }), ...overrides };
}

async function outputOf(steps: readonly Step[], atOnce = 1): Promise<string[]> {
  let printed = "";
  await runSteps(steps, { print: (text) => (printed += text), now: () => 0, atOnce });
  return printed.trimEnd().split("\n");
}

/** A step that goes on until it is told to end, and notes when it begins. */
function aLongStep(name: string, begun: string[], overrides: Partial<Step> = {}): { step: Step; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<Counts>();
  const run: Step["run"] = (print) => {
    begun.push(name);
    print(`${name} speaks\n`);
    return promise;
  };
  return { step: { ...aStep(name), ...overrides, run }, end: () => resolve({ passed: 1, failed: 0 }) };
}

/** Long enough for whatever may begin to begin. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
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

  test("after a failing vital step nothing that comes after it runs, and what was left out is named", async () => {
    const build = aStep("Build", { failed: 1 }, { vital: true });
    const output = await outputOf([build, aStep("Browser", { passed: 9 }, { after: [build] }), aStep("Lint")]);
    expect(output).toContain("– Browser (not run)");
    expect(output).toContain("✓ Lint (0 s)");
    expect(output.at(-1)).toBe("0 passed, 1 failed");
  });

  test("a step that is not vital only has to end before what comes after it", async () => {
    const types = aStep("Types", { failed: 1 });
    const output = await outputOf([types, aStep("Lint", { passed: 1 }, { after: [types] })], 2);
    expect(output.at(-1)).toBe("1 passed, 1 failed");
  });

  test("a step that throws has failed, and its message is shown", async () => {
    const output = await outputOf([aStep("Browser", {}, { run: () => Promise.reject(new Error("No browser.")) })]);
    expect(output).toContain("No browser.");
    expect(output.at(-1)).toBe("0 passed, 1 failed");
  });
});

describe("running steps side by side", () => {
  test("as many run at once as may, the next when one has ended, and one that wants all alone", async () => {
    const begun: string[] = [];
    const types = aLongStep("Types", begun);
    const unit = aLongStep("Unit", begun);
    const lint = aLongStep("Lint", begun);
    const browser = aLongStep("Browser", begun, { alone: true });
    const output = outputOf(
      [types, unit, lint, browser].map(({ step }) => step),
      2,
    );
    await aMoment();
    expect(begun).toEqual(["Types", "Unit"]);
    unit.end();
    await aMoment();
    expect(begun).toEqual(["Types", "Unit", "Lint"]);
    lint.end();
    await aMoment();
    expect(begun).toHaveLength(3);
    types.end();
    await aMoment();
    expect(begun).toEqual(["Types", "Unit", "Lint", "Browser"]);
    browser.end();
    expect((await output).at(-1)).toBe("4 passed, 0 failed");
  });

  test("what they print comes in the order in which they are listed, whichever ends first", async () => {
    const types = aLongStep("Types", []);
    const lint = aLongStep("Lint", []);
    const output = outputOf([types.step, lint.step], 2);
    lint.end();
    await aMoment();
    types.end();
    const lines = (await output).filter((line) => /──|speaks|✓/.test(line));
    expect(lines).toEqual([
      "── Types",
      "Types speaks",
      "── Lint",
      "Lint speaks",
      "✓ Types (0 s, 1 passed, 0 failed)",
      "✓ Lint (0 s, 1 passed, 0 failed)",
    ]);
  });

  test("the first that has not ended is printed at once", async () => {
    const types = aLongStep("Types", []);
    let printed = "";
    const run = runSteps([types.step], { print: (text) => (printed += text), now: () => 0, atOnce: 2 });
    await aMoment();
    expect(printed).toBe("\n── Types\nTypes speaks\n");
    types.end();
    await run;
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

test("each step of the checks comes after steps that are listed before it, so that none is left out unsaid", () => {
  for (const steps of [checkSteps, [...checkSteps, ...siteSteps]]) {
    const early = steps.filter(({ after = [] }, place) =>
      after.some((before) => !steps.slice(0, place).includes(before)),
    );
    expect(early.map(({ name }) => name)).toEqual([]);
  }
});
