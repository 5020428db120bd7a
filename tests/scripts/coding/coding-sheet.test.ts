import { beforeAll, expect, test } from "vitest";

import { type CodingSheet, codingSheet, tellsItsCode } from "../../../scripts/coding/coding-sheet";
import { drawSample, type Sample } from "../../../scripts/coding/draw-sample";
import { sheetCsv } from "../../../scripts/coding/sheet-csv";
import { sheetPage } from "../../../scripts/coding/sheet-page";
import { randomNumbers } from "../../../scripts/random-numbers";
import { diskFiles } from "../../../src/loading/files";
import { loadArchive } from "../../../src/loading/check-content";
import type { Archive } from "../../../src/model/archive";
import { outcomeLabels } from "../../../src/model/terms/outcome";

let archive: Archive;
let sample: Sample;
let sheet: CodingSheet;
let texts: readonly string[];

beforeAll(async () => {
  const loaded = await loadArchive(diskFiles(process.cwd()));
  if (!loaded.archive) throw new Error("the record has faults");
  archive = loaded.archive;
  ({ sample, sheet } = drawn(18));
  const page = sheetPage(sheet);
  const rows = [sheetCsv(sheet).split("\r\n").slice(1).join("\n"), page.slice(page.indexOf("\n# Statements"))];
  // The address of a source is its publisher's.
  texts = rows.map((text) => text.replaceAll(/https?:[^\s>]+/g, ""));
}, 240_000);

function drawn(seed: number): { sample: Sample; sheet: CodingSheet } {
  const random = randomNumbers(seed);
  const sample = drawSample(archive, random);
  return { sample, sheet: codingSheet(archive, sample, random) };
}

test("a sheet holds a fifth of the warnings and all their links, enough of both", () => {
  expect(sample.warnings.length).toBeGreaterThanOrEqual(Math.max(60, archive.warnings.length / 5));
  expect(sample.links.length).toBeGreaterThanOrEqual(120);
  expect(new Set(sample.warnings).size).toBe(sample.warnings.length);
});

test("a sheet is spread over sides and years", () => {
  const shareOf = (warnings: Archive["warnings"], side: string) =>
    warnings.filter((warning) => warning.side === side).length / warnings.length;
  for (const side of ["russia", "united-states", "ukraine"])
    expect(Math.abs(shareOf(sample.warnings, side) - shareOf(archive.warnings, side))).toBeLessThan(0.03);
  expect(new Set(sample.warnings.map(({ date }) => date.year)).size).toBeGreaterThanOrEqual(8);
});

test("the same seed gives the same sheet and another seed another", () => {
  expect(drawn(18).sheet).toEqual(sheet);
  expect(drawn(19).sheet.key).not.toEqual(sheet.key);
});

test("warnings that were coded twice before are passed over", () => {
  const passed = new Set(sample.warnings.map(({ id }) => id));
  const again = drawSample(archive, randomNumbers(18), { passed });
  expect(again.warnings.filter(({ id }) => passed.has(id))).toEqual([]);
});

test("no id of an entry stands in a sheet", () => {
  const ids = [...archive.warnings, ...archive.events, ...archive.sources, ...archive.lines].map(({ id }) => id);
  for (const text of texts) expect(ids.filter((id) => text.includes(id))).toEqual([]);
});

test("nothing that the record itself says of a drawn warning or link stands in a sheet", () => {
  const own = sample.warnings.flatMap(({ headline, redLine, consequence }) => [
    headline,
    redLine,
    consequence ?? headline,
  ]);
  const reasons = sample.links.map(({ answer }) => answer.basis);
  // A title of a source may be all there was to name the act by, and what was warned against may be named as the speaker did.
  const theirs = [
    ...archive.sources.flatMap(({ title, evidence }) => [title, evidence]),
    ...archive.warnings.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
  ];
  const ours = [...own, ...reasons].filter((one) => one.length > 24 && !theirs.some((words) => words.includes(one)));
  for (const text of texts) expect(ours.filter((one) => text.includes(one))).toEqual([]);
});

test("no code and no outcome stands in the rows of a sheet", () => {
  const codes = [
    "line-only",
    "partial-crossing",
    "stated-consequence",
    "other-response",
    "escalation-unspecified",
    "none-stated",
  ];
  const labels = Object.values(outcomeLabels).filter((label) => label.includes(" "));
  for (const text of texts) expect([...codes, ...labels].filter((word) => text.includes(word))).toEqual([]);
  const acts = sheet.links.flatMap(({ act }) => act ?? []);
  expect(acts.filter(tellsItsCode)).toEqual([]);
});

test("the order of a sheet says nothing of the order of the record", () => {
  const numbered = Object.values(sheet.key.statements).map(({ id }) => id);
  expect(numbered).not.toEqual(numbered.toSorted());
  expect(sheet.statements.map(({ number }) => number)).toEqual(Object.keys(sheet.key.statements));
});

test("statements that are no warnings cannot be told from warnings by what is shown", () => {
  const others = new Set(sample.others.map(({ id }) => id));
  const numbers = Object.entries(sheet.key.statements).flatMap(([number, { id }]) => (others.has(id) ? [number] : []));
  expect(numbers.length).toBeGreaterThan(5);
  for (const { number, ...shown } of sheet.statements.filter(({ number }) => numbers.includes(number)))
    expect({
      number,
      fields: Object.keys(shown),
      all: Object.values(shown).every((value) => value.length > 0),
    }).toEqual({
      number,
      fields: ["date", "speaker", "role", "side", "sources"],
      all: true,
    });
});
