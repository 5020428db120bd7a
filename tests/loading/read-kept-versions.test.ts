import { createHash } from "node:crypto";
import { expect, test } from "vitest";

import { memoryFiles } from "../../src/loading/files";
import { readKeptVersions } from "../../src/loading/read-kept-versions";

const zip = "the bytes of a zip";
const sha256 = createHash("sha256").update(zip).digest("hex");
const counts = { warnings: 1, events: 2, lines: 3, actors: 4, weapons: 5, sources: 6, claims: 7 };

/** The files of a kept version, and what else is laid over them. */
function aKeptVersion(version: string, overrides: Readonly<Record<string, string>> = {}): Record<string, string> {
  const facts = { version, codebookVersion: "1.0", asOf: "2025-12-31", sha256, bytes: zip.length, counts };
  const files = {
    "outcomes.csv": "kind,id\r\n",
    "red-line-record.zip": zip,
    "red-line-record.zip.sha256": `${sha256}  red-line-record.zip\n`,
    "version.json": `${JSON.stringify(facts, null, 2)}\n`,
    ...overrides,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`public/data/versions/${version}/${name}`, text]),
  );
}

test("a kept version is what its version.json says, with its files and their lengths", async () => {
  const { versions, faults } = await readKeptVersions(memoryFiles(aKeptVersion("1.0.0")));
  expect(faults).toEqual([]);
  expect(versions).toMatchObject([{ version: "1.0.0", codebookVersion: "1.0", asOf: "2025-12-31", sha256, counts }]);
  expect(versions[0]?.files).toContainEqual({ name: "red-line-record.zip", bytes: zip.length });
  expect(versions[0]?.files).toHaveLength(4);
});

test("versions stand newest first, by number and not by letter", async () => {
  const files = memoryFiles({ ...aKeptVersion("0.9.0"), ...aKeptVersion("0.10.0"), ...aKeptVersion("0.2.0") });
  const { versions } = await readKeptVersions(files);
  expect(versions.map(({ version }) => version)).toEqual(["0.10.0", "0.9.0", "0.2.0"]);
});

test("without a folder there are none", async () => {
  expect(await readKeptVersions(memoryFiles({}))).toEqual({ versions: [], faults: [] });
});

test("a zip that has changed by one byte is a fault, and its version is left out", async () => {
  const files = memoryFiles(aKeptVersion("1.0.0", { "red-line-record.zip": `${zip}!` }));
  const { versions, faults } = await readKeptVersions(files);
  expect(versions).toEqual([]);
  expect(faults).toMatchObject([
    {
      file: "public/data/versions/1.0.0/red-line-record.zip",
      field: "SHA-256",
      allowed: expect.stringContaining(sha256) as string,
    },
  ]);
});

test.each([
  ["red-line-record.zip.sha256", `${sha256} red-line-record.zip\n`, "SHA-256"],
  ["version.json", '{ "version": "1.0.0" }', "codebookVersion"],
  ["version.json", "no fields", "front matter"],
])("%s with %j is a fault", async (name, text, field) => {
  const { versions, faults } = await readKeptVersions(memoryFiles(aKeptVersion("1.0.0", { [name]: text })));
  expect(versions).toEqual([]);
  expect(faults).toContainEqual(expect.objectContaining({ file: `public/data/versions/1.0.0/${name}`, field }));
});

test("a folder that bears another number is a fault", async () => {
  const moved = Object.entries(aKeptVersion("1.0.0")).map(([path, text]) => [path.replace("1.0.0", "1.0.1"), text]);
  const { faults } = await readKeptVersions(memoryFiles(Object.fromEntries(moved) as Record<string, string>));
  expect(faults).toMatchObject([{ file: "public/data/versions/1.0.1/version.json", field: "version", found: "1.0.0" }]);
});

test("every file that a version lacks is named", async () => {
  const { faults } = await readKeptVersions(memoryFiles({ "public/data/versions/1.0.0/outcomes.csv": "" }));
  expect(faults.map(({ file }) => file.replace("public/data/versions/1.0.0/", ""))).toEqual([
    "red-line-record.zip",
    "red-line-record.zip.sha256",
    "version.json",
  ]);
});
