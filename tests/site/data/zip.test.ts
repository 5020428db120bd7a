import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { files, readBuilt } from "../support/built-site";

const packed = unzipSync(readBuilt("data/red-line-record.zip"));

test("the zip holds every data file to the byte", () => {
  const published = files
    .filter((file) => /^data\/[^/]+\.(?:csv|json)$/.test(file))
    .map((file) => file.slice("data/".length));
  const differing = published.filter((name) => !readBuilt(`data/${name}`).equals(packed[name] ?? new Uint8Array()));
  expect(published.length).toBeGreaterThan(30);
  expect(differing).toEqual([]);
});

test("the zip holds what one needs to use them besides", () => {
  const texts = ["README.md", "LICENSE.md", "CITATION.cff", "codebook.md"];
  for (const name of texts) expect(packed[name]?.byteLength, name).toBeGreaterThan(300);
  expect(
    Object.keys(packed)
      .filter((name) => !/\.(?:csv|json)$/.test(name))
      .sort(),
  ).toEqual(texts.sort());
});

test("the README speaks of every file", () => {
  const readme = new TextDecoder().decode(packed["README.md"]);
  const tables = Object.keys(packed).filter((name) => name.endsWith(".csv"));
  expect(tables.filter((name) => !readme.includes(`### ${name.replace(".csv", "")}\n`))).toEqual([]);
});
