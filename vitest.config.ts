import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**"] } },
      // These read dist/, so they run after a build.
      { test: { name: "site", include: ["tests/site/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
