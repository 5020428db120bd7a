import { defineConfig } from "vitest/config";

/** The tests are about the project and its own record, whatever the environment's RECORD names. */
const ownRecord = { RECORD: "" };

/** What `npm run mutate` runs too. */
export const unitTests = {
  name: "unit",
  include: ["tests/**/*.test.ts"],
  exclude: ["tests/site/**", "tests/engines/**"],
  // No test changes what others share, and loading everything anew for each file took most of the time.
  isolate: false,
  // Only a test that hangs takes so long; a busy machine makes honest ones slow.
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // As Astro gives it: the host that addresses are published under.
  env: { SITE: "https://record.example", ...ownRecord },
};

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { test: unitTests },
      // These read dist/, so they run after a build. They share the pages they have parsed.
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          testTimeout: 600_000,
          isolate: false,
          env: ownRecord,
        },
      },
      // These drive Firefox and WebKit over dist/; `npm run check:engines` finds both and serves it.
      {
        test: {
          name: "engines",
          include: ["tests/engines/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
