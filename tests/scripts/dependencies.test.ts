import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  devDependencies: Record<string, string>;
};

test("docs/dependencies.md says of every dependency why it is here, and of nothing else", () => {
  const rows = readFileSync("docs/dependencies.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1]));
  expect(named.sort()).toEqual(Object.keys(devDependencies).sort());
});

test("every dependency is pinned to one version", () => {
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});

test("the lock file names no registry's address", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "https?:/);
});
