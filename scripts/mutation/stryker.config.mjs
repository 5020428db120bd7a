/** What `npm run mutate` does: https://stryker-mutator.io/docs/stryker-js/configuration */
export default {
  mutate: ["src/model/**/*.ts", "src/views/**/*.ts", "src/loading/**/*.ts"],

  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  // Which tests a change concerns is known from the first run; to look for it anew each time costs more than they do.
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // Tests make records while their file loads, so what runs then is changed too, though each such change takes all tests.
  ignoreStatic: false,
  // Only a change that never ends takes so long, on a busy machine too.
  timeoutMS: 30_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 20,

  // The copy that is changed. What no unit test reads stays out of it.
  tempDirName: ".cache/mutation/sandbox",
  disableTypeChecks: false,
  ignorePatterns: [
    ...["/.astro", "/.cache", "/.git", "/bench", "/dist", "/playwright-report", "/seeds", "/test-results"],
    "/content/*/**",
  ],

  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
};
