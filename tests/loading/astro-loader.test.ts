import { expect, test } from "vitest";

import { coalesced } from "../../src/loading/astro-loader";

test("calls while the task runs lead to one more run, after it", async () => {
  const log: string[] = [];
  const run = coalesced(async () => {
    log.push("begins");
    await Promise.resolve();
    log.push("ends");
  });
  const first = run();
  await Promise.resolve();
  await Promise.all([first, run(), run(), run()]);
  expect(log).toEqual(["begins", "ends", "begins", "ends"]);
});

test("a run that fails does not keep the next from running", async () => {
  let runs = 0;
  const run = coalesced(async () => {
    runs += 1;
    if (runs === 1) throw new Error("The file is gone.");
  });
  await expect(run()).rejects.toThrow("The file is gone.");
  await run();
  expect(runs).toBe(2);
});
