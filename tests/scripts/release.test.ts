import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { refusals, type ReleaseState } from "../../scripts/release/refusals";
import { release, ReleaseRefused } from "../../scripts/release/release";
import { dataFiles } from "../../src/data-files/data-files";
import { loadArchive } from "../../src/loading/check-content";
import { contentHash } from "../../src/loading/content-hash";
import { diskFiles } from "../../src/loading/files";
import { readKeptVersions } from "../../src/loading/kept-versions";
import { judge, standardTerms } from "../../src/model/record";
import { archiveName } from "../../src/schema/kept-version";
import { aRecord } from "../builders";
import { fixtures } from "../loading/fixture-files";

let root: string;

const warning = "content/warnings/2023-01-10-long-range-missiles.md";
const path = (name: string): string => join(root, name);
const text = (name: string): string => readFileSync(path(name), "utf8");
const edit = (name: string, from: string | RegExp, to: string): void => {
  const before = text(name);
  const after = before.replace(from, to);
  expect(after, `${name} has ${String(from)}`).not.toBe(before);
  writeFileSync(path(name), after);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  cpSync(join(fixtures, "valid"), root, { recursive: true });
  writeFileSync(
    path("CHANGELOG.md"),
    "# Changelog\n\n## Unreleased\n\n- More warnings.\n\n## 0.9.0 — 2025-01-01\n\n- The first.\n",
  );
  edit("content/record.yaml", "https://record.example", "https://record.test.org");
  vi.stubEnv("SITE", "https://record.test.org");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** What a build puts into its zip. */
async function buildZip(): Promise<Uint8Array> {
  const { archive } = await loadArchive(diskFiles(root));
  if (!archive) throw new Error("The small record has faults.");
  const files = dataFiles({ archive, judgements: judge(archive, standardTerms(archive.record)) });
  return files.find(({ name }) => name === archiveName)?.bytes ?? new Uint8Array();
}

const releaseOn = (version: string, today: string, build = buildZip): Promise<string> =>
  release(version, { root, today, uncommitted: "", buildZip: build });

describe("a release", () => {
  test("says its version and day wherever they are said, and keeps the data with the hash of their content", async () => {
    expect(await releaseOn("1.0.0", "2026-02-03")).toBe("public/data/versions/1.0.0");
    expect(text("content/record.yaml")).toMatch(/^dataVersion: 1\.0\.0\nreleased: 2026-02-03$/m);
    expect(text("CITATION.cff")).toContain("version: 1.0.0\ndate-released: 2026-02-03\n");
    expect(text("CHANGELOG.md")).toContain("## Unreleased\n\n## 1.0.0 — 2026-02-03\n\n- More warnings.\n");
    expect(JSON.parse(text(".zenodo.json"))).toMatchObject({
      version: "1.0.0",
      publication_date: "2026-02-03",
      creators: [{ name: "A publisher" }],
      related_identifiers: [{ identifier: "https://record.test.org/data/versions/1.0.0/" }, {}, {}],
    });
    expect(JSON.parse(text("public/data/versions/1.0.0/datacite.json"))).toMatchObject({
      publicationYear: 2026,
      dates: [{ date: "2026-02-03", dateType: "Issued" }, { date: "2025-12-31" }],
    });
    const { versions, faults } = await readKeptVersions(diskFiles(root));
    expect(faults).toEqual([]);
    expect(versions).toMatchObject([
      { version: "1.0.0", changes: null, contentHash: await contentHash(diskFiles(root)) },
    ]);
  });

  test("keeps what changed since the one before: what was added, what was corrected, which outcomes and why", async () => {
    await releaseOn("1.0.0", "2026-02-03");
    edit("content/events/2023-03-missiles-arrive.md", "relation: crossing", "relation: rhetoric");
    edit(
      "content/events/2023-03-missiles-arrive.md",
      /^changes:\n(?: {2}.*\n)+/m,
      "$&  - date: 2025-01-16\n    what: relation\n    why: It was only said.\n    outcomeChanged: true\n",
    );
    writeFileSync(
      path("content/weapons/another.md"),
      text("content/weapons/a-missile.md").replace("id: a-missile", "id: another"),
    );
    edit("CHANGELOG.md", "## Unreleased\n", "## Unreleased\n\n- A correction.\n");
    await releaseOn("1.1.0", "2026-03-04");
    const [{ changes } = { changes: null }] = (await readKeptVersions(diskFiles(root))).versions;
    expect(changes?.since).toBe("1.0.0");
    expect(changes?.entries.weapons.added).toEqual(["another"]);
    expect(changes?.entries.events.corrected).toMatchObject([
      { id: "2023-03-missiles-arrive", log: [{ what: "relation", why: "It was only said.", outcomeChanged: true }] },
    ]);
    expect(changes?.entries.warnings.corrected).toEqual([]);
    expect(changes?.outcomes[0]).toMatchObject({
      kind: "warnings",
      id: "2023-01-10-long-range-missiles",
      before: { lineStatus: "crossed" },
      now: { lineStatus: "not-crossed" },
      by: ["corrections"],
      why: [{ kind: "events", id: "2023-03-missiles-arrive", why: "It was only said." }],
    });
    expect(JSON.parse(text("public/data/versions/1.1.0/changed-fields.json"))).toEqual({
      ...{ version: "1.1.0", since: "1.0.0" },
      fields: [
        {
          kind: "events",
          id: "2023-03-missiles-arrive",
          field: "answers[2023-01-10-long-range-missiles].relation",
          ...{ before: "crossing", now: "rhetoric" },
        },
      ],
    });
  });

  test("that fails leaves every file as it was, and none that was not there", async () => {
    const before = [text("content/record.yaml"), text("CHANGELOG.md")];
    const failing = releaseOn("1.0.0", "2026-02-03", () => Promise.reject(new Error("The build failed.")));
    await expect(failing).rejects.toThrow("The build failed.");
    expect([text("content/record.yaml"), text("CHANGELOG.md")]).toEqual(before);
    expect([".zenodo.json", "CITATION.cff", "public"].filter((name) => existsSync(path(name)))).toEqual([]);
  });

  test("of a record with a fault is refused, with the fault", async () => {
    edit(warning, "actor: a-president", "actor: nobody");
    const refused = releaseOn("1.0.0", "2026-02-03");
    await expect(refused).rejects.toThrow(ReleaseRefused);
    await expect(refused).rejects.toThrow(/2023-01-10-long-range-missiles\.md:\d+:\d+ {2}actor/);
  });
});

describe("what stands in the way of a release", () => {
  const answered = aRecord({
    url: "https://record.test.org",
    contact: "errors@record.example",
    repository: { url: "https://forge.example/record", on: "forgejo" },
    funding: "Nobody pays.",
  });
  const state: ReleaseState = {
    version: "1.1.0",
    record: answered,
    kept: ["1.0.0"],
    unreleased: "- A line.",
    uncommitted: "",
  };

  test("is nothing where all is said, committed and new", () => {
    expect(refusals(state)).toEqual([]);
  });

  test("is every field that only the owner can fill in, and an address that leads nowhere", () => {
    const record = { ...answered, publisher: null, contact: null, funding: null, url: "https://record.example" };
    const sentences = refusals({ ...state, record });
    expect(sentences).toHaveLength(4);
    for (const field of ["`publisher`", "`contact`", "`funding`", "record.example"])
      expect(sentences.filter((sentence) => sentence.includes(field))).toHaveLength(1);
  });

  test.each([
    ["1.0.0", /Version 1\.0\.0 is kept/],
    ["0.10.0", /Version 1\.0\.0 is kept/],
    ["1.1", /three numbers/],
  ])("is the version %s", (version, sentence) => {
    expect(refusals({ ...state, version })).toEqual([expect.stringMatching(sentence)]);
  });

  test("is a changelog that says nothing, and files that are not committed", () => {
    expect(refusals({ ...state, unreleased: "\n", uncommitted: " M README.md" })).toHaveLength(2);
  });
});
