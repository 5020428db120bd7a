import { expect, test } from "vitest";
import { measuredProcess, residentBytesOf } from "../../bench/process";

test("a process counts with its children and theirs, and with nobody else's", () => {
  const processes = [
    { id: 1, parent: 0, resident: 1000 },
    { id: 2, parent: 1, resident: 100 },
    { id: 3, parent: 2, resident: 10 },
    { id: 4, parent: 3, resident: 1 },
  ];
  expect(residentBytesOf(2, processes)).toBe(111);
  expect(residentBytesOf(9, processes)).toBe(0);
});

test("a script that fails says so with the last line of what it said", async () => {
  await expect(measuredProcess(["-e", "console.log('no luck'); process.exit(3)"], { limit: 60 })).rejects.toThrow(
    "ended with 3: no luck",
  );
});

test("a script that takes longer than it may is ended", async () => {
  await expect(measuredProcess(["-e", "setInterval(() => {}, 1000)"], { limit: 0.3 })).rejects.toThrow(
    "was ended after",
  );
});
