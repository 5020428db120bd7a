import { strToU8, zipSync } from "fflate";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { diskFiles, type Files, isOwnRecord, memoryFiles } from "../../src/loading/files";
import { readKeptRecords, readKeptVersions, readLastKept, withoutKeptVersions } from "../../src/loading/kept-versions";
import { recordDifferences } from "../../src/model/record-differences";
import type { KeptVersion } from "../../src/schema/kept-version";

const described = {
  ...{ title: "A Record", description: "What was said.", keywords: ["warnings"], resources: [] },
  ...{ licenses: [{ path: "https://licence.example/" }], created: "2025-02-03T00:00:00Z" },
};
const zip = zipSync({
  "datapackage.json": strToU8(JSON.stringify(described)),
  "warnings.json": strToU8(JSON.stringify({ rows: [{ dateEarliest: "2023-01-10" }, { dateEarliest: "2022-03-01" }] })),
});
const sha256 = createHash("sha256").update(zip).digest("hex");
const counts = { warnings: 1, events: 2, lines: 3, actors: 4, weapons: 5, sources: 6, claims: 7 };

/** The files of a kept version, and what else is laid over them. */
function aKeptVersion(version: string, overrides: Readonly<Record<string, string | Uint8Array>> = {}) {
  const facts = { version, codebookVersion: "1.0", asOf: "2025-12-31", sha256, bytes: zip.length, counts };
  const files = {
    "outcomes.csv": "kind,id\r\n" as string | Uint8Array,
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
  expect(versions[0]?.files).toContainEqual({ name: "red-line-record.zip", bytes: zip.length, sha256 });
  expect(versions[0]?.files).toHaveLength(4);
  expect(versions[0]).toMatchObject({ described: { title: "A Record", created: "2025-02-03" }, from: "2022-03-01" });
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
  const files = memoryFiles(aKeptVersion("1.0.0", { "red-line-record.zip": Uint8Array.from([...zip, 33]) }));
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

test("a file that a version lacks is told with all that it should have", async () => {
  const { faults } = await readKeptVersions(memoryFiles({ "public/data/versions/1.0.0/version.json": "{}" }));
  expect(faults[0]).toMatchObject({
    ...{ line: 1, column: 1, field: "file", found: { words: "nothing" } },
    allowed:
      "this file, as in every version that is kept: red-line-record.zip, red-line-record.zip.sha256, outcomes.csv, version.json",
  });
});

const nothingNew = { added: [], corrected: [], withdrawn: [], renamed: [] };
const changes = {
  since: "0.9.0",
  entries: Object.fromEntries(Object.keys(counts).map((kind) => [kind, nothingNew])),
  outcomes: [],
};

test("what changed since the version before, and the hash of the content, are those that were kept", async () => {
  const later = { "changes.json": JSON.stringify(changes), "content.sha256": `${"a".repeat(64)}\n` };
  const { versions, faults } = await readKeptVersions(memoryFiles(aKeptVersion("1.0.0", later)));
  expect(faults).toEqual([]);
  expect(versions).toMatchObject([{ changes: { since: "0.9.0" }, contentHash: "a".repeat(64) }]);
});

test("a version kept before there were such files has none", async () => {
  const { versions } = await readKeptVersions(memoryFiles(aKeptVersion("1.0.0")));
  expect(versions).toMatchObject([{ changes: null, contentHash: null }]);
});

test.each([
  ["no JSON", "{", /JSON/],
  [
    "of another form",
    JSON.stringify({ ...changes, since: 3 }),
    /^public\/data\/.*changes\.json is not what was kept:[^]*since/,
  ],
])("a list of changes that is %s is a fault of that file, and leaves its version out", async (_, text, words) => {
  const { versions, faults } = await readKeptVersions(memoryFiles(aKeptVersion("1.0.0", { "changes.json": text })));
  expect(versions).toEqual([]);
  expect(faults).toMatchObject([
    {
      ...{ file: "public/data/versions/1.0.0/changes.json", line: 1, column: 1, field: "file" },
      ...{ found: { words: expect.stringMatching(words) as string }, allowed: "the file that was kept" },
    },
  ]);
});

test("one version with faults leaves the others as they are", async () => {
  const files = { ...aKeptVersion("1.0.0", { "version.json": "{}" }), ...aKeptVersion("0.9.0") };
  const { versions, faults } = await readKeptVersions(memoryFiles(files));
  expect(versions.map(({ version }) => version)).toEqual(["0.9.0"]);
  expect(faults.every(({ file }) => file === "public/data/versions/1.0.0/version.json")).toBe(true);
});

test("of no version the last is none", async () => {
  expect(await readLastKept(memoryFiles({}))).toEqual({ kept: null, faults: [] });
});

const version: KeptVersion = {
  ...{ version: "1.0.0", codebookVersion: "1.0", asOf: "2025-12-31", sha256: "0".repeat(64), bytes: 1, files: [] },
  ...{ changes: null, contentHash: null, from: null },
  described: { ...described, licenses: [{ path: "https://licence.example/" }] },
  counts: { warnings: 1, events: 1, lines: 1, actors: 0, weapons: 0, sources: 0, claims: 0 },
};
const warning = {
  ...{ id: "2023-01-10-a-warning", withdrawn: false, date: "2023-01", side: "russia", line: "a-line" },
  ...{ explicitness: "explicit", consequenceKinds: ["strikes-on-ukraine"], consequenceForm: null, authority: "a" },
  ...{ changes: [{ what: "added" }, { what: "corrected" }], demand: "refrain", lapsedDate: null },
  ...{ headline: "A column that is not asked for" },
};
const event = {
  id: "2023-03-01-an-event",
  withdrawn: false,
  changes: [{ what: "added" }],
  date: "2023-03-01",
  sides: ["france"],
  certainty: "confirmed",
};
const link = {
  ...{ warning: warning.id, event: event.id, withdrawn: false, relation: "crossing" },
  ...{ degree: null, missing: null, order: null },
};
const line = { id: "a-line", withdrawn: false, changes: [], side: "russia", headline: "A line", themes: ["other"] };
const head =
  "kind,id,lineStatus,response,outcome,flags,daysHeldMin,daysHeldMax,daysHeldUntil,daysHeldInPartMin,daysHeldInPartMax,responseLagMin,responseLagMax";

/** The files of a kept version, with other tables in its zip where they are given. */
function keptFiles(tables: Readonly<Record<string, readonly object[]>> = {}): Files {
  const rows = { warnings: [warning], events: [event], links: [link], lines: [line], ...tables };
  const packed = Object.entries(rows).map(([name, of]) => [`${name}.json`, strToU8(JSON.stringify({ rows: of }))]);
  const created = strToU8(JSON.stringify(described));
  const folder = "public/data/versions/1.0.0";
  const zip = zipSync({ ...(Object.fromEntries(packed) as Record<string, Uint8Array>), "datapackage.json": created });
  const text = memoryFiles({
    [`${folder}/outcomes.csv`]: `${head}\r\nwarning,${warning.id},crossed,none-on-record,none-on-record,restated|late-response,29,59,crossing,,,,\r\nline,a-line,not-crossed,not-applicable,not-crossed,,1065,1095,as-of,,,3,4\r\n`,
  });
  return { ...text, read: (path) => (path.endsWith(".zip") ? Promise.resolve(zip) : text.read(path)) };
}

describe("the record of a kept version", () => {
  test("has the outcomes that were published, and the facts they were derived from, by the names of now", async () => {
    const [record] = await readKeptRecords(keptFiles(), [version]);
    expect(record).toMatchObject({ version: "1.0.0", codebookVersion: "1.0", lastChange: "2025-02-03" });
    expect(record?.outcomes.warnings.get(warning.id)).toEqual({
      ...{ lineStatus: "crossed", response: "none-on-record", outcome: "none-on-record" },
      flags: ["late-response", "restated"],
      daysHeld: { least: 29, most: 59, until: "crossing" },
      ...{ daysHeldInPart: null, responseLag: null },
    });
    expect(record?.outcomes.lines.get("a-line")).toMatchObject({
      daysHeld: { least: 1065, most: 1095, until: "as-of" },
      responseLag: { least: 3, most: 4 },
    });
    expect(record?.facts.warnings).toMatchObject([
      { date: { year: 2023, month: 1 }, consequenceKinds: ["attacks-on-opponent"], lapsed: null },
    ]);
    expect(record?.facts.events).toMatchObject([
      { id: event.id, answers: [{ warning: warning.id, relation: "crossing" }] },
    ]);
    expect(record?.facts.asOf).toBe("2025-12-31");
    expect(record?.changeCounts.warnings).toEqual(new Map([[warning.id, 2]]));
  });

  test("is without what was withdrawn by then", async () => {
    const tables = { warnings: [{ ...warning, withdrawn: true }], links: [{ ...link, withdrawn: true }] };
    const [record] = await readKeptRecords(keptFiles(tables), [version]);
    expect([record?.facts.warnings, record?.facts.events]).toEqual([[], []]);
  });

  test("has no event whose ties were all withdrawn, and of the others those that stand", async () => {
    const another = { ...event, id: "2023-04-01-another-event" };
    const tables = {
      events: [event, another, { ...event, id: "2023-05-01-gone", withdrawn: true }],
      lines: [line, { ...line, id: "gone", withdrawn: true }],
      links: [
        { ...link, withdrawn: true },
        { ...link, event: another.id, relation: "restraint" },
        { ...link, event: "2023-05-01-gone" },
      ],
    };
    const [record] = await readKeptRecords(keptFiles(tables), [version]);
    expect(record?.facts.events).toMatchObject([{ id: another.id, answers: [{ relation: "restraint" }] }]);
    expect(record?.facts.events[0]?.answers).toHaveLength(1);
    expect(record?.facts.lines.map(({ id }) => id)).toEqual(["a-line"]);
  });

  test("counts the changes of lines and events too, whether they stand or not", async () => {
    const [record] = await readKeptRecords(keptFiles({ events: [{ ...event, withdrawn: true }] }), [version]);
    expect(record?.changeCounts).toMatchObject({
      lines: new Map([["a-line", 0]]),
      events: new Map([[event.id, 1]]),
    });
  });

  test("has warnings that lapsed with their day", async () => {
    const [record] = await readKeptRecords(keptFiles({ warnings: [{ ...warning, lapsedDate: "2024-05" }] }), [version]);
    expect(record?.facts.warnings).toMatchObject([{ lapsed: { date: { year: 2024, month: 5 } } }]);
  });

  test("is read of the last version by each codebook", async () => {
    const versions = [version, { ...version, version: "0.9.0" }];
    expect((await readKeptRecords(keptFiles(), versions)).map((record) => record.version)).toEqual(["1.0.0"]);
  });

  test("stops with the file and the place where it is not what was kept", async () => {
    const broken = keptFiles({ links: [{ ...link, relation: "crossed" }] });
    await expect(readKeptRecords(broken, [version])).rejects.toThrow(
      /^public\/data\/versions\/1\.0\.0\/red-line-record\.zip, links\.json is not what was kept:[^]*rows\[0\]\.relation/,
    );
  });
});

test("of every kept version, each outcome is today's rules' or differs from it by a rule that is known to have changed", async () => {
  const files = diskFiles(process.cwd());
  const records = await readKeptRecords(files, (await readKeptVersions(files)).versions);
  expect(records.map((record) => record.version)).toContain("0.2.0");
  for (const record of records) expect(() => recordDifferences(record, record.facts)).not.toThrow();
});

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
