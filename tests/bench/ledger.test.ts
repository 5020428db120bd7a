import { expect, test } from "vitest";
import { Ledger } from "../../bench/figures";

test("what every run gives is kept in the order of the runs, and said", async () => {
  const said: string[] = [];
  const ledger = new Ledger((line) => said.push(line));
  await ledger.measure("build", "Real record", 3, async (run) => ({ Time: [run + 1, "seconds"] }));
  expect(ledger.figures).toEqual([
    { part: "build", subject: "Real record", name: "Time", unit: "seconds", values: [1, 2, 3] },
  ]);
  expect(said.at(-1)).toBe("  Time: 2.00 s (1.00 s to 3.00 s, 3 runs)");
});

test("a run that fails is written down with its reason, and what came before it is kept", async () => {
  const ledger = new Ledger(() => undefined);
  await ledger.measure("zoom", "Real record", 3, async (run) => {
    if (run === 1) throw new Error("no button\nat line 3");
    return { Opening: [100, "milliseconds"] };
  });
  expect(ledger.figures).toMatchObject([{ values: [100] }]);
  expect(ledger.failures).toEqual([{ part: "zoom", subject: "Real record", reason: "no button" }]);
});
