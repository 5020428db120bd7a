import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The project's own package, and the one that only the benchmark installs. */
const FOLDERS = [".", "bench"];

interface Package {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

function dependenciesIn(folder: string): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Package;
  return { ...dependencies, ...devDependencies };
}

test("docs/dependencies.md says of every dependency why it is here, and of nothing else", () => {
  const rows = readFileSync("docs/dependencies.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1]));
  expect(named.sort()).toEqual(FOLDERS.flatMap((folder) => Object.keys(dependenciesIn(folder))).sort());
});

test("what the benchmark compares with is no dependency of the project", () => {
  const [own = {}, compared = {}] = FOLDERS.map(dependenciesIn);
  expect(Object.keys(compared).filter((name) => name in own)).toEqual([]);
});

test.each(FOLDERS)("every dependency of %s is pinned to one version", (folder) => {
  expect(Object.entries(dependenciesIn(folder)).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
});

test.each(FOLDERS)("the lock file of %s names no registry's address", (folder) => {
  expect(readFileSync(`${folder}/package-lock.json`, "utf8")).not.toMatch(/"resolved": "https?:/);
});
