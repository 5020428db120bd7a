import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/browser/launch-options";
import { thisMachine } from "./scripts/browser/machine";

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  workers: 2,
  timeout: 120_000,
  // Waiting is not measuring: on a busy machine a page may answer late.
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/test-reports/playwright.json" }]],
  use: {
    // Our own server says where it listens; see `wait` below.
    baseURL: process.env.SERVED_AT,
    browserName: "chromium",
    launchOptions: launchOptions(thisMachine()),
  },
  webServer: {
    command: "npm run --silent serve",
    wait: { stdout: /Red Line Record: (?<served_at>http:\S+)/ },
    env: { HOST: "localhost", PORT: "4400", BASE_PATH: "/", DIST: "dist" },
  },
});
