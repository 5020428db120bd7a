import { expect, test } from "vitest";

import { isOfOnePage } from "../../scripts/build-log.mjs";

const info = (message: string) => isOfOnePage({ level: "info", message });

test.each([
  "  \u001b[34m├─\u001b[39m \u001b[2m/warnings/2024-09-12-putin/index.html\u001b[22m",
  " \u001b[2m(+12ms)\u001b[22m ",
  " \u001b[31m(+1.20s)\u001b[39m ",
  " \u001b[32m(cached)\u001b[39m",
])("the address of a page and its time are left out: %j", (message) => {
  expect(info(message)).toBe(true);
});

test.each([
  "\u001b[32m✓ Completed in 1m 23s.\n\u001b[39m",
  "4724 page(s) built in 2m 9s",
  " \u001b[2m(+1ms)\u001b[22m \u001b[33m(file not created, response body was empty)\u001b[39m",
])("what is said of the whole, or of a page that was not written, stays: %j", (message) => {
  expect(info(message)).toBe(false);
});

test("a warning stays, whatever it says", () => {
  expect(isOfOnePage({ level: "warn", message: "  ├─ /index.html" })).toBe(false);
});
