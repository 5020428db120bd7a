import { createHash } from "node:crypto";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";

import { dataFiles } from "../../src/data-files/data-files";
import { versionToKeep } from "../../src/data-files/version-to-keep";
import type { Entries } from "../../src/model/archive";
import { archiveName, versionFactsSchema } from "../../src/schema/kept-version";
import { aLine, anActor, anAnswer, anEvent, aRecord, aWarning, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "../views/judged";

function zipWith(overrides: Partial<Entries> = {}): Uint8Array {
  const zip = dataFiles(aJudgedRecord(overrides)).find(({ name }) => name === archiveName);
  if (!zip) throw new Error("There is no zip among the data files.");
  return zip.bytes;
}

function kept(zip: Uint8Array, name: string): Uint8Array {
  const file = versionToKeep(zip).files.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`Nothing is kept as ${name}.`);
  return file.bytes;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const later = aWarning({ id: "2023-02-10-again", date: on("2023-02-10"), line: "another-line" });
const lines = [aLine(), aLine({ id: "another-line" })];

test("the zip is kept to the byte, with its SHA-256 as sha256sum writes it", () => {
  const zip = zipWith();
  const hash = createHash("sha256").update(zip).digest("hex");
  expect(kept(zip, "red-line-record.zip")).toEqual(zip);
  expect(textOf(kept(zip, "red-line-record.zip.sha256"))).toBe(`${hash}  red-line-record.zip\n`);
});

test("the outcomes have a row for each warning and each line, in the order of the tables", () => {
  const crossing = anEvent({ date: on("2023-01-20"), answers: [anAnswer()] });
  const csv = textOf(kept(zipWith({ warnings: [aWarning(), later], lines, events: [crossing] }), "outcomes.csv"));
  const [header, ...rows] = csv.trimEnd().split("\r\n");
  expect(header).toBe(
    "kind,id,lineStatus,response,outcome,flags,daysHeldMin,daysHeldMax,daysHeldUntil,daysHeldInPartMin,daysHeldInPartMax,responseLagMin,responseLagMax",
  );
  expect(rows).toEqual([
    expect.stringMatching(
      /^warning,2023-01-10-a-warning,crossed,none-on-record,none-on-record,\S*,10,10,crossing,,,,$/,
    ),
    expect.stringMatching(/^warning,2023-02-10-again,not-crossed,/),
    expect.stringMatching(/^line,a-line,crossed,/),
    expect.stringMatching(/^line,another-line,not-crossed,/),
  ]);
});

test("a withdrawn warning is not judged, so it has no outcome to keep", () => {
  const csv = textOf(kept(zipWith({ warnings: [aWarning(), { ...later, withdrawn: aWithdrawal() }] }), "outcomes.csv"));
  expect(csv).toContain("warning,2023-01-10-a-warning,");
  expect(csv).not.toContain("2023-02-10-again");
});

test("what it is says version, codebook and as-of date, the zip's hash and length, and counts without the withdrawn", () => {
  const record = aRecord({ dataVersion: "3.1.4", codebookVersion: "2.0", asOf: "2026-01-31" });
  const actors = [anActor(), anActor({ id: "gone", withdrawn: aWithdrawal() })];
  const zip = zipWith({ record, actors });
  expect(versionFactsSchema.parse(JSON.parse(textOf(kept(zip, "version.json"))))).toEqual({
    version: "3.1.4",
    codebookVersion: "2.0",
    asOf: "2026-01-31",
    sha256: createHash("sha256").update(zip).digest("hex"),
    bytes: zip.byteLength,
    counts: { warnings: 1, events: 0, lines: 1, actors: 1, weapons: 0, sources: 1, claims: 0 },
  });
});

test("a version that could not be the name of a folder is refused", () => {
  const record = aRecord({ dataVersion: "../1.0.0" });
  expect(() => versionToKeep(zipWith({ record }))).toThrow("a version of three numbers");
});

test("a zip that lacks a table or a column is refused by name", () => {
  const packed = unzipSync(zipWith());
  const { "lines.csv": removed, ...others } = packed;
  expect(removed).toBeDefined();
  expect(() => versionToKeep(zipSync(others))).toThrow("“lines.csv”");
  const renamed = textOf(packed["warnings.csv"] ?? new Uint8Array()).replace(",daysHeldUntil,", ",until,");
  const changed = zipSync({ ...packed, "warnings.csv": new TextEncoder().encode(renamed) });
  expect(() => versionToKeep(changed)).toThrow("“daysHeldUntil”");
});
