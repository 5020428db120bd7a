import { expect, test } from "vitest";

import { versionPage, versionsPage } from "../../src/data-files/versions-page";
import type { KeptVersion } from "../../src/schema/kept-version";
import { aRecord } from "../builders";

const aFile = (name: string, bytes: number) => ({ name, bytes, sha256: "1".repeat(64) });

function aKeptVersion(overrides: Partial<KeptVersion> = {}): KeptVersion {
  return {
    version: "1.0.0",
    codebookVersion: "1.0",
    asOf: "2025-06-30",
    sha256: "0".repeat(64),
    bytes: 1_234_567,
    counts: { warnings: 1, events: 2, lines: 3, actors: 4, weapons: 5, sources: 6000, claims: 7 },
    files: [aFile("outcomes.csv", 2000), aFile("red-line-record.zip", 1_234_567)],
    described: {
      title: "A Record",
      description: "What was said and what happened then, with sources and by published rules.",
      keywords: ["warnings"],
      licenses: [{ path: "https://creativecommons.org/licenses/by/4.0/" }],
      created: "2025-07-01",
      resources: [
        { name: "warnings", schema: { fields: [{ name: "demand", description: "What was demanded" }] } },
        { name: "warning-sources", schema: { fields: [{ name: "source", description: "A source" }] } },
      ],
    },
    from: "2023-01-10",
    changes: null,
    contentHash: null,
    ...overrides,
  };
}

const newer = aRecord({ dataVersion: "2.0.0", codebookVersion: "2.0", asOf: "2025-12-31" });

test("a kept version is cited with its own version and date, while the page's foot has the record's", () => {
  const { head } = versionPage(newer, aKeptVersion(), []);
  expect(head.citation?.formats[0]?.text).toBe(
    "“Version 1.0.0 of the data”, A Record, data version 1.0.0, as of 2025-06-30, https://record.example/data/versions/1.0.0/",
  );
  expect(head.footer).toMatchObject({ dataVersion: "2.0.0", codebookVersion: "2.0" });
});

test("its page says version, date, codebook and counts, as readers write them", () => {
  const { facts, zipBytes } = versionPage(newer, aKeptVersion(), []);
  expect(facts).toEqual([
    { name: "Data version", values: ["1.0.0"] },
    { name: "As of", values: ["30 June 2025"] },
    { name: "Codebook version", values: ["1.0"] },
    { name: "Warnings", values: ["1"] },
    { name: "Events", values: ["2"] },
    { name: "Lines", values: ["3"] },
    { name: "Actors", values: ["4"] },
    { name: "Weapon systems", values: ["5"] },
    { name: "Sources", values: ["6,000"] },
    { name: "Claims", values: ["7"] },
  ]);
  expect(zipBytes).toBe("1,234,567");
});

test("its files stand with their sizes, the zip first and what is not known by name last", () => {
  const files = [aFile("changes.json", 3000), ...aKeptVersion().files];
  expect(versionPage(newer, aKeptVersion({ files }), []).files.map(({ href, size }) => `${href} ${size}`)).toEqual([
    "/data/versions/1.0.0/red-line-record.zip 1.2 MB",
    "/data/versions/1.0.0/outcomes.csv 2 kB",
    "/data/versions/1.0.0/changes.json 3 kB",
  ]);
});

test("the list has a row for each version", () => {
  const { versions } = versionsPage(newer, [aKeptVersion({ version: "1.1.0" }), aKeptVersion()], null);
  expect(versions.map(({ version }) => version)).toEqual([
    { name: "1.1.0", href: "/data/versions/1.1.0/" },
    { name: "1.0.0", href: "/data/versions/1.0.0/" },
  ]);
});

test("what changed stands beside each version that says it, the table first, and what changed since stands apart", () => {
  const files = ["changed-fields.json", "changes.json", "version.json", "changes.csv"].map((name) => aFile(name, 1));
  const bytes = new Uint8Array(2000);
  const { versions, now } = versionsPage(newer, [aKeptVersion({ version: "1.1.0", files }), aKeptVersion()], {
    since: "1.1.0",
    files: [
      { name: "changes.json", bytes },
      { name: "changes.csv", bytes },
    ],
  });
  expect(versions.map(({ changes }) => changes.map(({ href }) => href))).toEqual([
    ["changes.csv", "changes.json", "changed-fields.json"].map((name) => `/data/versions/1.1.0/${name}`),
    [],
  ]);
  expect(now?.since).toBe("1.1.0");
  expect(now?.files.map(({ href, size }) => [href, size])).toEqual([
    ["/data/changes/changes.csv", "2 kB"],
    ["/data/changes/changes.json", "2 kB"],
  ]);
  expect(now?.files[0]?.description).toContain("than in version 1.1.0");
});

test("every column of what changed is described, without a full stop", () => {
  const { columns } = versionsPage(newer, [], null);
  expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(["kind", "id", "change", "before", "now"]));
  expect(columns.filter(({ description }) => !/[^.]$/.test(description))).toEqual([]);
});

test("the last version by another codebook leads to what is another outcome now, and no other version does", () => {
  const kept = [
    aKeptVersion({ version: "2.0.0", codebookVersion: "2.0" }),
    aKeptVersion({ version: "1.1.0" }),
    aKeptVersion(),
  ];
  expect(kept.map((version) => versionPage(newer, version, kept).differences)).toEqual([
    null,
    "/method/changes/",
    null,
  ]);
});

test("it says of itself to catalogues what its own files say, and has no DOI but its own", () => {
  const of = (version: string) => {
    const { head } = versionPage(aRecord({ dataVersion: "1.0.0", doi: "10.1/2" }), aKeptVersion({ version }), []);
    return JSON.parse(head.jsonLd ?? "") as Readonly<Record<string, unknown>>;
  };
  expect(of("1.0.0")).toMatchObject({
    "@type": "Dataset",
    version: "1.0.0",
    identifier: "https://doi.org/10.1/2",
    license: "https://creativecommons.org/licenses/by/4.0/",
    dateModified: "2025-07-01",
    temporalCoverage: "2023-01-10/2025-06-30",
    variableMeasured: [{ name: "warnings.demand", description: "What was demanded" }],
    distribution: [
      { name: "outcomes.csv", contentSize: "2000 B", encodingFormat: "text/csv", sha256: "1".repeat(64) },
      { contentUrl: "https://record.example/data/versions/1.0.0/red-line-record.zip" },
    ],
  });
  expect(of("0.9.0")).not.toHaveProperty("identifier");
});
