import { expect, test } from "vitest";

import { loadArchive, loadEntries } from "../../src/loading/check-content";
import type { ContentRule } from "../../src/loading/content-rule";
import { countFindings } from "../../src/loading/fault";
import { type Files, memoryFiles } from "../../src/loading/files";
import { anEvent } from "../builders";
import { findingsOf } from "./findings-of";
import { layered, validFiles, validText } from "./fixture-files";

const warningFile = "content/warnings/2023-01-10-long-range-missiles.md";

/** The small record with the text of one file changed. */
async function changed(path: string, change: (text: string) => string): Promise<Files> {
  return layered(validFiles, memoryFiles({ [path]: change(await validText(path)) }));
}

/** The small record without some files. */
function without(...paths: readonly string[]): Files {
  return {
    list: async (folder) => (await validFiles.list(folder)).filter(({ path }) => !paths.includes(path)),
    read: (path) => validFiles.read(path),
  };
}

test("a record without faults becomes an archive in which events are tied to their warnings", async () => {
  const { archive, faults, queries } = await loadArchive(validFiles);
  expect({ faults, queries }).toEqual({ faults: [], queries: [] });
  expect(archive?.linksOf.get("2023-01-10-long-range-missiles")).toMatchObject([{ answer: { relation: "crossing" } }]);
});

test("a record with a single fault becomes no archive at all", async () => {
  const files = await changed(warningFile, (text) => text.replace("actor: a-president", "actor: nobody"));
  const { archive, faults } = await loadArchive(files);
  expect(archive).toBeNull();
  expect(faults).toMatchObject([
    { file: warningFile, line: 4, column: 8, field: "actor", found: "nobody", allowed: "the id of an actor" },
  ]);
});

test("all faults of a run are reported together, by file and line", async () => {
  const files = await changed(warningFile, (text) =>
    text.replace("side: russia", "side: russland").replace("date: 2023-01-10", "date: January"),
  );
  const spoilt = layered(files, memoryFiles({ "content/actors/readme.txt": "Hello" }));
  const { faults } = await loadArchive(spoilt);
  expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "content/actors/readme.txt:1",
    `${warningFile}:3`,
    `${warningFile}:6`,
  ]);
});

test("an entry with a fault of its own leads to no faults in the entries that name it", async () => {
  const files = await changed("content/actors/a-president.md", (text) => text.replace("kind: person", "kind: man"));
  expect((await loadArchive(files)).faults).toMatchObject([{ file: "content/actors/a-president.md", field: "kind" }]);
});

test.each(["content/record.yaml", "content/codebook.md"])("a record without %s has a fault", async (path) => {
  expect((await loadArchive(without(path))).faults).toMatchObject([{ file: path, found: { words: "nothing" } }]);
});

test("a link to a file is a fault, wherever it leads", async () => {
  const files: Files = {
    list: async (folder) =>
      (await validFiles.list(folder)).map((file) => (file.path === warningFile ? { ...file, isPlain: false } : file)),
    read: (path) => validFiles.read(path),
  };
  expect((await loadArchive(files)).faults).toContainEqual(
    expect.objectContaining({ file: warningFile, field: "file name" }),
  );
});

test("line ends of another system change nothing", async () => {
  const plain = await loadEntries(validFiles);
  const files = await changed(warningFile, (text) => text.replaceAll("\n", "\r\n"));
  expect((await loadEntries(files)).entries?.warnings).toEqual(plain.entries?.warnings);
});

test("what was read survives being written down as JSON", async () => {
  const { entries } = await loadEntries(validFiles);
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
});

test("a file that the disk refuses is a fault of its own, and does not end the reading of the others", async () => {
  const refused: Files = {
    list: (folder) => validFiles.list(folder),
    read: async (path) => {
      if (path === warningFile) throw new Error("EACCES: permission denied");
      return validFiles.read(path);
    },
  };
  const { archive, faults } = await loadArchive(refused);
  expect(archive).toBeNull();
  expect(faults).toMatchObject([
    { file: warningFile, found: { words: "a file that cannot be read (EACCES: permission denied)" } },
  ]);
});

/** Asks about every event that was no delivery. */
const asks: ContentRule = {
  name: "events-are-deliveries",
  check({ events }, report) {
    for (const event of events) if (event.kind !== "delivery") report.query(event, "kind", event.kind, "a delivery");
  },
};

const answered = (query: string) => [{ query, reason: "It was a strike in fact." }];

test("a query names the rule that asks", () => {
  const { queries } = findingsOf(asks, { events: [anEvent({ kind: "strike" })] });
  expect(queries).toMatchObject([{ field: "kind", query: "events-are-deliveries" }]);
});

test("a query that its entry answers is set apart and counted", () => {
  const events = [anEvent({ kind: "strike", answered: answered("events-are-deliveries") })];
  const findings = findingsOf(asks, { events });
  expect(findings).toMatchObject({ faults: [], queries: [], answered: [{ field: "kind" }] });
  expect(countFindings(findings)).toBe("no faults, no queries (and 1 answered)");
});

test("an answer to a query that there is not is a fault, with the nearest that there is", () => {
  const events = [anEvent({ kind: "strike", answered: answered("events-are-delivery") })];
  expect(findingsOf(asks, { events }).faults).toMatchObject([
    { field: "answered[0].query", found: "events-are-delivery", suggestion: "events-are-deliveries" },
  ]);
});

test("an answer to a query that is no longer asked is queried itself", () => {
  const events = [anEvent({ answered: answered("events-are-deliveries") })];
  expect(findingsOf(asks, { events }).queries).toMatchObject([{ field: "answered[0].query" }]);
});
