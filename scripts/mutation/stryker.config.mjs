/** What `npm run mutate` does: https://stryker-mutator.io/docs/stryker-js/configuration */
export default {
  mutate: ["src/model/**/*.ts", "src/views/**/*.ts", "src/loading/**/*.ts"],

  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  // Which tests a change concerns is known from the first run; to look for it anew each time costs more than they do.
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // What runs once as a file is loaded is mostly tables of words. Each such change needs every test run, so a few
  // hundred of them would take longer than all the rest; types and the tests of built pages look after them.
  ignoreStatic: true,
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
