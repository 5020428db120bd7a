import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

const workflows = [".gitlab-ci.yml", ...globSync([".github/workflows/*.yml", ".forgejo/workflows/*.yml"])];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test.each([...workflows, ".githooks/pre-commit", ".ci/run", "docs/publishing.md"])(
  "%s runs only commands that there are",
  (file) => {
    const run = [...readFileSync(file, "utf8").matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    expect(run).not.toEqual([]);
  },
);

test.each(workflows)("%s is YAML, and looks at the entries before all else", (file) => {
  const text = readFileSync(file, "utf8");
  expect(parse(text)).toBeTypeOf("object");
  expect(text.indexOf("npm run check:content")).toBeGreaterThan(0);
});

describe(".ci/scope", () => {
  let root: string;
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@record.example", ...args], {
      cwd: root,
      encoding: "utf8",
    });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "scope-"));
    mkdirSync(join(root, ".ci"));
    cpSync(".ci/scope", join(root, ".ci/scope"));
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "-m", "First");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  test.each([
    ["content", ["content/warnings/a.md", "CHANGELOG.md"]],
    ["all", ["content/warnings/a.md", "src/a.ts"]],
    ["all", ["docs/content/a.md"]],
    ["all", []],
  ])("says %s of a change to %j", (scope, files) => {
    const base = git("rev-parse", "HEAD").trim();
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), "changed");
    }
    git("add", ".");
    git("commit", "--quiet", "--allow-empty", "-m", "Second");
    expect(execFileSync(join(root, ".ci/scope"), [base], { encoding: "utf8" }).trim()).toBe(scope);
  });
});
