import { describe, expect, test } from "vitest";

import { movedTo } from "../../scripts/entries/as-of";
import { type Changed, EditRefused } from "../../scripts/entries/content-edit";
import { renaming } from "../../scripts/entries/rename";
import { edited, withoutGroup, withoutItem } from "../../scripts/entries/text-edits";
import { withdrawal } from "../../scripts/entries/withdraw";
import { loadArchive } from "../../src/loading/check-content";
import { contentFolder, entryPath, type Files, memoryFiles } from "../../src/loading/files";
import { gonePages } from "../../src/views/gone-page";
import { layered, validFiles, validText } from "../loading/fixture-files";

const warning = "2023-01-10-long-range-missiles";
const event = "2023-03-missiles-arrive";
const today = "2026-01-02";

/** The small record as it is once a change is written. */
async function after(changed: Changed, files: Files = validFiles): Promise<Files> {
  const contents: Record<string, string | Uint8Array> = {};
  for (const { path } of await files.list(contentFolder)) contents[path] = await files.read(path);
  for (const [path, text] of changed) contents[path] = text ?? "";
  const gone = [...changed].filter(([, text]) => text === null).map(([path]) => path);
  const kept = Object.fromEntries(Object.entries(contents).filter(([path]) => !gone.includes(path)));
  const content = memoryFiles(kept);
  const of = (path: string): Files => (path.startsWith(contentFolder) ? content : files);
  return { list: (folder) => of(folder).list(folder), read: (path) => of(path).read(path) };
}

async function archiveAfter(changed: Changed, files: Files = validFiles) {
  const { archive, faults } = await loadArchive(await after(changed, files));
  expect(faults).toEqual([]);
  if (!archive) throw new Error("no archive");
  return archive;
}

/** The small record with a file as it is after an edit. */
async function withEdit(path: string, from: string, to: string): Promise<Files> {
  const text = await validText(path);
  expect(text).toContain(from);
  return layered(validFiles, memoryFiles({ [path]: text.replace(from, to) }));
}

describe("an entry is renamed", () => {
  const rename = (named: string, to: string, files = validFiles) =>
    renaming(files, { named, to, why: "Clearer.", today });

  test("with what names it, links to it in prose, its log, and a page at its old address", async () => {
    const to = "2023-01-10-missiles-of-long-range";
    const { changed } = await rename(warning, to);
    expect([...changed.keys()].sort()).toEqual(
      [
        entryPath("claims", "c-once-more"),
        "content/codebook.md",
        "content/terms.yaml",
        entryPath("events", event),
        entryPath("warnings", warning),
        entryPath("warnings", to),
      ].sort(),
    );
    expect(changed.get(entryPath("warnings", warning))).toBeNull();
    const archive = await archiveAfter(changed);
    expect(archive.byId.warnings.get(to)).toMatchObject({
      formerIds: [warning],
      changes: [{}, { date: today, what: `id, which was ${warning}`, why: "Clearer.", outcomeChanged: false }],
    });
    expect(archive.byId.events.get(event)?.answers[0]?.warning).toBe(to);
    expect(changed.get(entryPath("events", event))).toContain(`](../warnings/${to}.md)`);
    expect(gonePages(archive)).toMatchObject([{ id: warning, ways: [{ href: `/warnings/${to}/` }, {}] }]);
  });

  test("twice, and both old addresses lead to it", async () => {
    const once = await after((await rename("a-missile", "b-missile")).changed);
    const archive = await archiveAfter((await rename("b-missile", "c-missile", once)).changed, once);
    expect(archive.byId.weapons.get("c-missile")?.formerIds.toSorted()).toEqual(["a-missile", "b-missile"]);
  });

  test("and nothing else of any file is touched", async () => {
    const { changed } = await rename("a-missile", "b-missile");
    const before = await validText(entryPath("events", event));
    expect(changed.get(entryPath("events", event))).toBe(
      before.replace("weapons: [a-missile]", "weapons: [b-missile]"),
    );
  });

  test.each([
    ["nobody", "somebody", /No entry has the id “nobody”/],
    ["a-missile", "a-missile", /ids are never used again/],
    [warning, "missiles", /2023-01-10|date/],
  ])("from %s to %s is refused", async (named, to, words) => {
    const refused = rename(named, to);
    await expect(refused).rejects.toThrow(EditRefused);
    await expect(refused).rejects.toThrow(words);
  });
});

describe("an entry is withdrawn", () => {
  const withdraw = (named: string, see: string | null = null, files = validFiles) =>
    withdrawal(files, { named, why: "It was misreported: a mistake.", see, today });

  test("with what names it, the outcomes that are others by it, and a page that says so", async () => {
    const { changed, outcomes } = await withdraw(event);
    const archive = await archiveAfter(changed);
    expect(archive.byId.events.get(event)).toMatchObject({
      withdrawn: { date: today, reason: "It was misreported: a mistake.", see: null },
      changes: [{}, { date: today, what: "withdrawn", outcomeChanged: true }],
    });
    expect(outcomes).toEqual([warning, "long-range-missiles"]);
    expect(gonePages(archive)).toMatchObject([
      { id: event, sentence: expect.stringContaining("misreported") as string },
    ]);
  });

  test("and a list no longer names it, which its log says", async () => {
    const { changed, outcomes } = await withdraw("a-missile");
    const archive = await archiveAfter(changed);
    expect(archive.byId.events.get(event)).toMatchObject({
      weapons: [],
      changes: [{}, { what: "no longer names a-missile, which was withdrawn", outcomeChanged: false }],
    });
    expect(outcomes).toEqual([]);
  });

  test("and what took its place is named in its stead", async () => {
    const another = (await validText(entryPath("weapons", "a-missile"))).replace("id: a-missile", "id: b-missile");
    const files = layered(
      validFiles,
      memoryFiles({ [entryPath("weapons", "b-missile")]: another.replace("A Missile", "B") }),
    );
    const archive = await archiveAfter((await withdraw("a-missile", "b-missile", files)).changed, files);
    expect(archive.byId.events.get(event)?.weapons).toEqual(["b-missile"]);
    expect(archive.byId.weapons.get("a-missile")?.withdrawn?.see).toBe("b-missile");
  });

  test("is refused where something must name it, with the places", async () => {
    const refused = withdraw("a-president");
    await expect(refused).rejects.toThrow(EditRefused);
    await expect(refused).rejects.toThrow(new RegExp(`warnings/${warning}\\.md:4:8 {2}actor`));
  });

  test("is refused where the record would have a fault, which is shown", async () => {
    await expect(withdraw("agency-2023-03-missiles")).rejects.toThrow(new RegExp(`events/${event}\\.md:\\d+:\\d+ {2}`));
  });

  test("is refused twice, and without a reason", async () => {
    const once = await after((await withdraw(event)).changed);
    await expect(withdraw(event, null, once)).rejects.toThrow(`was withdrawn on ${today}`);
    await expect(withdrawal(validFiles, { named: event, why: " ", see: null, today })).rejects.toThrow("Say why");
  });
});

describe("a reference is taken out of a text", () => {
  const at = (text: string, id: string) => {
    const before = text.slice(0, text.indexOf(id)).split("\n");
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  };

  test.each([
    ["sources: [a, b, c]\n", "b", "sources: [a, c]\n"],
    ["sources: [a, b]\n", "b", "sources: [a]\n"],
    ["sources: [b]\n", "b", "sources: []\n"],
    ["sources:\n  - a\n  - b\nkind: x\n", "b", "sources:\n  - a\nkind: x\n"],
    ["sources: [a,\n  b]\n", "b", "sources: [a]\n"],
    ['sources: [a, "b"]\n', '"b"', "sources: [a]\n"],
  ])("%j without %s", (text, id, without) => {
    expect(edited(text, [withoutItem(text, at(text, id), id.replaceAll('"', ""))])).toBe(without);
  });

  test("with the group that it stands in", () => {
    const text = "answers:\n  - warning: a\n    basis: x\n      y\n  - warning: b\n    basis: z\nsources: []\n";
    expect(edited(text, [withoutGroup(text, at(text, "a\n"))])).toBe(
      "answers:\n  - warning: b\n    basis: z\nsources: []\n",
    );
    expect(edited(text, [withoutGroup(text, at(text, "b\n    basis: z"))])).toBe(
      "answers:\n  - warning: a\n    basis: x\n      y\nsources: []\n",
    );
  });
});

describe("the as-of date is moved", () => {
  test("to a day on which a window closes, and the outcomes that are others are told", async () => {
    const open = await withEdit("content/record.yaml", "asOf: 2025-12-31", "asOf: 2023-12-31");
    const { yaml, closes, changes } = await movedTo("2025-12-31", open);
    expect(yaml).toBe(await validText("content/record.yaml"));
    expect(closes).toEqual([warning, "long-range-missiles"]);
    expect(changes.map(({ id }) => id)).toEqual([warning, "long-range-missiles"]);
    expect(changes[0]?.parts).toContain("response");
  });

  test("with the sides that were last looked through before it", async () => {
    expect((await movedTo("2026-01-31", validFiles)).sweeps).toEqual([{ side: "russia", last: "2025-12-31" }]);
    expect(await movedTo("2025-12-31", validFiles)).toMatchObject({ closes: [], changes: [], sweeps: [] });
  });

  test("not to a day that there is not", async () => {
    await expect(movedTo("2023-02-30", validFiles)).rejects.toThrow(/record\.yaml:\d+:\d+ {2}asOf/);
  });
});
