import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

import { isOwnRecord } from "../../src/loading/record-root";
import { withoutKeptVersions } from "../../src/loading/without-kept-versions";

let built: string;

beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), "built-"));
});

afterEach(() => rmSync(built, { recursive: true }));

test("the site of another record keeps the page that lists no versions, and loses the versions", async () => {
  mkdirSync(join(built, "data/versions/0.2.0"), { recursive: true });
  writeFileSync(join(built, "data/versions/0.2.0/version.json"), "{}");
  writeFileSync(join(built, "data/versions/index.html"), "");
  const hook = withoutKeptVersions().hooks["astro:build:done"];
  await hook?.({ dir: pathToFileURL(`${built}/`) } as Parameters<NonNullable<typeof hook>>[0]);
  expect(readdirSync(join(built, "data/versions"))).toEqual(["index.html"]);
});

test.each([
  [{}, true],
  [{ RECORD: "." }, true],
  [{ RECORD: "/project/" }, true],
  [{ RECORD: "../other" }, false],
])("with %j the record is the project's own: %s", (environment, own) => {
  expect(isOwnRecord("/project/", environment)).toBe(own);
});
