import { unzipSync } from "fflate";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import papaparse from "papaparse";
import { describe, expect, test } from "vitest";

import { changeFiles } from "../../src/data-files/changes-table";
import { diskFiles } from "../../src/loading/files";
import { readKeptState } from "../../src/loading/kept-state";
import { readKeptVersions } from "../../src/loading/kept-versions";

/* Reads every version in public/data/versions as a stranger would, with none of the code that wrote it, but for what changed. */

type Cells = Readonly<Record<string, string>>;

const folder = "public/data/versions";
const versions = readdirSync(folder);

function rowsOf(csv: string): readonly Cells[] {
  const { data, errors } = papaparse.parse<Cells>(csv, { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(errors[0].message);
  return data;
}

test("version 0.2.0 is kept, as the last by codebook 1.0", () => {
  expect(versions).toContain("0.2.0");
});

describe.each(versions)("version %s of the data", (version) => {
  const read = (name: string): Buffer => readFileSync(`${folder}/${version}/${name}`);
  const zip = read("red-line-record.zip");
  const packed = unzipSync(zip);
  const inZip = (name: string): string => Buffer.from(packed[name] ?? []).toString("utf8");
  const facts = JSON.parse(read("version.json").toString("utf8")) as Readonly<Record<string, unknown>>;

  test("has the zip whose SHA-256 stands beside it", () => {
    const hash = createHash("sha256").update(zip).digest("hex");
    expect(read("red-line-record.zip.sha256").toString("utf8")).toBe(`${hash}  red-line-record.zip\n`);
    expect(facts).toMatchObject({ sha256: hash, bytes: zip.byteLength });
  });

  test("says of itself what the data package in the zip says", () => {
    const described = JSON.parse(inZip("datapackage.json")) as Readonly<Record<string, unknown>>;
    const { codebookVersion, asOf } = described;
    expect(described.version).toBe(version);
    expect(facts).toMatchObject({ version, codebookVersion, asOf });
  });

  test("counts the entries of each kind that are not withdrawn", () => {
    const kinds = ["warnings", "events", "lines", "actors", "weapons", "sources", "claims"];
    const counts = kinds.map((kind) => {
      const { rows } = JSON.parse(inZip(`${kind}.json`)) as { rows: { withdrawn: boolean }[] };
      return [kind, rows.filter(({ withdrawn }) => !withdrawn).length];
    });
    expect(facts.counts).toEqual(Object.fromEntries(counts));
  });

  test("has the outcomes that the tables in the zip have, to the byte", () => {
    const text = read("outcomes.csv").toString("utf8");
    const { fields = [] } = papaparse.parse(text, { header: true, preview: 1 }).meta;
    const columns = fields.slice(2);
    expect(fields.slice(0, 2)).toEqual(["kind", "id"]);
    expect(columns).toEqual(expect.arrayContaining(["lineStatus", "response", "outcome", "flags"]));
    const judged = [
      ...rowsOf(inZip("warnings.csv")).map((row) => ({ ...row, kind: "warning" })),
      ...rowsOf(inZip("lines.csv")).map((row) => ({ ...row, kind: "line" })),
    ].filter((row: Cells) => row.outcome !== "");
    const expected = judged.map((row: Cells) => fields.map((column) => row[column]));
    expect(judged.length).toBeGreaterThan(100);
    expect(text).toBe(`${papaparse.unparse([fields, ...expected], { newline: "\r\n" })}\r\n`);
  });
});

test("what changed in the newest version can be made again from its files and those of the one before, to the byte", async () => {
  const files = diskFiles(process.cwd());
  const { versions: kept } = await readKeptVersions(files);
  const [newest, before] = kept;
  if (!newest || !before) throw new Error("Two versions are kept at least.");
  const made = changeFiles(await readKeptState(files, before), await readKeptState(files, newest));
  expect(made.map(({ name }) => name).sort()).toEqual(["changed-fields.json", "changes.csv", "changes.json"]);
  for (const { name, bytes } of made)
    expect(Buffer.compare(bytes, readFileSync(`${folder}/${newest.version}/${name}`)), name).toBe(0);
});
