import { expect, test, vi } from "vitest";
import { generatedRecord, recordLike, USUAL_SEED } from "../../scripts/generate/generated-record";
import { diskFiles, memoryFiles } from "../../src/loading/files";
import { loadArchive, loadEntries } from "../../src/loading/check-content";
import type { Archive } from "../../src/model/archive";
import { relations } from "../../src/model/terms/event";
import { validFiles } from "../loading/fixture-files";

// The real record is read whole and generated anew, which takes a busy machine its time.
vi.setConfig({ testTimeout: 120_000 });

const real = diskFiles(process.cwd());

let read: ReturnType<typeof loadEntries> | undefined;

/** A record like the real one, which is read once. */
async function likeTheReal(warnings: number) {
  read ??= loadEntries(real);
  const { entries } = await read;
  if (!entries) throw new Error("The real record has faults.");
  return recordLike(entries, real, warnings, USUAL_SEED);
}

/** What the generated files are read as; with any fault, nothing. */
async function archiveOf(files: Awaited<ReturnType<typeof generatedRecord>>): Promise<Archive> {
  const { archive, faults } = await loadArchive(memoryFiles(Object.fromEntries(files)));
  expect(faults).toEqual([]);
  if (!archive) throw new Error("There is no archive.");
  return archive;
}

const shareInRecentYears = ({ warnings }: Archive): number =>
  warnings.filter(({ date }) => date.year >= 2022 && date.year <= 2026).length / warnings.length;

test("a part of the record, generated, has no faults and twice as many events as warnings", async () => {
  const { warnings, events } = await archiveOf(await likeTheReal(40));
  expect([warnings.length, events.length]).toEqual([40, 80]);
});

test("a record larger than the real one holds all real warnings and events but withdrawn ones, every relation and all precisions of dates", async () => {
  const files = await likeTheReal(500);
  const archive = await archiveOf(files);
  const { entries } = await loadEntries(real);
  const shown = (["warnings", "events"] as const).flatMap((kind) =>
    (entries?.[kind] ?? []).filter(({ withdrawn }) => !withdrawn).map(({ id }) => `content/${kind}/${id}.md`),
  );
  const used = new Set(archive.events.flatMap(({ answers }) => answers.map(({ relation }) => relation)));
  const precisions = new Set(archive.events.map(({ date }) => Object.keys(date).length));
  expect([archive.warnings.length, archive.events.length]).toEqual([500, 1000]);
  const made = new Set(files.map(([path]) => path));
  expect(shown.length).toBeGreaterThan(600);
  expect(shown.filter((path) => !made.has(path))).toEqual([]);
  expect([...used].sort()).toEqual([...relations].sort());
  expect([...precisions].sort()).toEqual([1, 2, 3]);
  expect(shareInRecentYears(archive)).toBeGreaterThan(0.75);
});

test("made headlines are in Latin letters, as real ones are", async () => {
  const { warnings, events } = await archiveOf(await likeTheReal(40));
  const headlines = [...warnings, ...events].map(({ headline }) => headline);
  expect(headlines.filter((headline) => /(?!\p{Script=Latin})\p{L}/u.test(headline))).toEqual([]);
});

test("copies lie on other days, in other words", async () => {
  const { warnings } = await archiveOf(await generatedRecord(validFiles, 12));
  expect(new Set(warnings.map(({ headline }) => headline)).size).toBe(12);
  expect(new Set(warnings.map(({ date }) => JSON.stringify(date))).size).toBe(12);
});

test("actors, weapons, lines and sources grow more slowly than warnings", async () => {
  const [small, large] = await Promise.all(
    [1, 30].map(async (size) => archiveOf(await generatedRecord(validFiles, size))),
  );
  for (const kind of ["actors", "weapons", "lines", "sources"] as const)
    expect(large?.[kind].length).toBeLessThanOrEqual(15 * (small?.[kind].length ?? 0));
});

test("the same seed gives the same record to the letter, another seed another", async () => {
  const first = await generatedRecord(validFiles, 20, 1);
  expect(await generatedRecord(validFiles, 20, 1)).toEqual(first);
  expect(await generatedRecord(validFiles, 20, 2)).not.toEqual(first);
});
