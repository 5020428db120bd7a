import { PassThrough, Writable } from "node:stream";
import { describe, expect, test } from "vitest";

import { makeAsked } from "../../../scripts/new/new-entry";
import { promptsOn } from "../../../scripts/new/prompts";
import { DraftCheck, loadArchive } from "../../../src/loading/check-content";
import { memoryFiles } from "../../../src/loading/files";
import type { EntryKind } from "../../../src/model/archive";
import { themeDefinitions } from "../../../src/model/terms/theme";
import { layered, validFiles } from "../../loading/fixture-files";

const enter = "\r";
const down = "\x1b[B";
const ctrlC = "\x03";

/** A terminal stays open when one question is answered. */
class Screen extends Writable {
  override end(): this {
    return this;
  }
}

/** What an editor types when the terminal shows a text. */
type Answer = readonly [shown: string, typed: string];

/** The real questions, answered in this order, and what was shown and written. */
async function asked(kind: EntryKind, answers: readonly Answer[], kept: Record<string, string> = {}) {
  const input = new PassThrough();
  const written: Record<string, string> = {};
  const said: string[] = [];
  const left = [...answers];
  let shown = "";
  const output = new Screen({
    write(chunk: Buffer, _encoding, done) {
      shown += chunk.toString();
      const [next] = left;
      if (next && shown.includes(next[0])) {
        left.shift();
        shown = "";
        setImmediate(() => input.write(next[1]));
      }
      done();
    },
  });
  const id = await makeAsked(
    { kind, fields: {}, texts: {}, problems: [] },
    await DraftCheck.over(validFiles),
    {
      today: "2025-02-01",
      say: (line) => said.push(line),
      write: async (path, text) => void (written[path] = text),
      drafts: {
        load: (of) => kept[of] ?? null,
        keep: (of, text) => void (kept[of] = text),
        drop: (of) => void Reflect.deleteProperty(kept, of),
      },
    },
    promptsOn({ input, output }),
  );
  return { id, written, said: said.join("\n"), left, kept };
}

describe("npm run new, on a terminal", () => {
  test("asks for each field, refuses a wrong answer with the check's own words, and writes what passes it", async () => {
    const { written, left } = await asked("actors", [
      ["name:", `Jens Stoltenberg${enter}`],
      ["kind:", enter],
      ["side:", `${down.repeat(16)}${enter}`],
      ["wikidata:", `Q07${enter}`],
      ["an item of Wikidata", `${"\x7f".repeat(3)}Q57665${enter}`],
      ["nameOriginal:", enter],
      ["roles:", `y${enter}`],
      ["title:", `Secretary General${enter}`],
      ["from:", `1800${enter}`],
      ["a year from 1900 to 2100", `${"\x7f".repeat(4)}2014${enter}`],
      ["to:", `2024${enter}`],
      ["roles:", enter],
      ["Text below", enter],
      ["Why is it added?", enter],
      ["id, permanent", enter],
      ["Write this entry?", enter],
    ]);
    expect(left).toEqual([]);
    expect(written["content/actors/jens-stoltenberg.md"]).toContain(
      "roles:\n  - title: Secretary General\n    from: 2014\n    to: 2024\nwikidata: Q57665\n",
    );
    const { faults } = await loadArchive(layered(validFiles, memoryFiles(written)));
    expect(faults).toEqual([]);
  });

  test("finds what an entry names as it is typed, and makes what is not there on the way", async () => {
    const { written, left } = await asked("weapons", [
      ["name:", `Another missile${enter}`],
      ["aliases:", enter],
      ["kind:", enter],
      ["origin:", `France${enter}`],
      ["rangeKm:", enter],
      ["wikidata:", enter],
      ["sources:", "agency march"],
      ["a new source", enter],
      ["title:", `A later report${enter}`],
      ["publisher:", `Agency${enter}`],
      ["author:", enter],
      ["date:", `2023-05${enter}`],
      ["url:", `https://agency.example/later${enter}`],
      ["lang:", `en${enter}`],
      ["kind:", enter],
      ["rank:", enter],
      ["copyOf:", enter],
      ["evidence:", `it flies far${enter}`],
      ["subtitle:", enter],
      ["Text below", enter],
      ["Why is it added?", enter],
      ["id, permanent", enter],
      ["Take this entry?", enter],
      ["sources:", enter],
      ["seedRefs:", enter],
      ["Text below", enter],
      ["Why is it added?", enter],
      ["id, permanent", enter],
      ["Write this entry?", enter],
    ]);
    expect(left).toEqual([]);
    expect(Object.keys(written)).toEqual([
      "content/sources/agency-2023-05-later-report.md",
      "content/weapons/another-missile.md",
    ]);
    expect(written["content/weapons/another-missile.md"]).toContain("sources: [agency-2023-05-later-report]\n");
  });

  test("shows the definition of the value that is pointed at", async () => {
    const { left } = await asked("lines", [
      ["side:", enter],
      ["headline:", `Aircraft for Ukraine${enter}`],
      ["statement:", `Giving aircraft${enter}`],
      ["test:", `A delivery, confirmed${enter}`],
      ["replaces:", enter],
      ["themes:", "nato member"],
      [themeDefinitions["nato-membership"].definition.slice(0, 40), enter],
      ["(no more than nato-membership)", enter],
      ["Text below", enter],
      ["Notes:", enter],
      ["Why is it added?", enter],
      ["id, permanent", enter],
      ["Write this entry?", enter],
    ]);
    expect(left).toEqual([]);
  });

  const actor: readonly Answer[] = [
    ["name:", `Jens Stoltenberg${enter}`],
    ["kind:", enter],
    ["side:", `${down.repeat(16)}${enter}`],
    ["wikidata:", enter],
    ["nameOriginal:", enter],
    ["roles:", enter],
    ["Text below", enter],
    ["Why is it added?", enter],
    ["id, permanent", enter],
  ];

  test("keeps the answers of an editor who would rather not, writes nothing, and goes on with them", async () => {
    const no = await asked("actors", [...actor, ["Write this entry?", `${down}${down}${enter}`]]);
    expect([no.id, no.left, no.written]).toEqual([null, [], {}]);
    expect(no.said).toContain("The answers are kept");
    const yes = await asked(
      "actors",
      [
        ["Go on with them?", enter],
        ["Write this entry?", enter],
      ],
      no.kept,
    );
    expect([yes.id, yes.left, yes.kept]).toEqual(["jens-stoltenberg", [], {}]);
  });

  test("keeps what was answered, and made on the way, before Ctrl+C; no orphan is written", async () => {
    const weapon = await asked("weapons", [
      ["name:", `Another missile${enter}`],
      ["aliases:", enter],
      ["kind:", enter],
      ["origin:", ctrlC],
    ]);
    expect([weapon.id, weapon.written]).toEqual([null, {}]);
    expect(weapon.kept.weapons).toContain('"name": "Another missile"');
  });

  test("asks the question before once more, its answer at hand, where the editor goes back", async () => {
    const { written, left } = await asked("actors", [
      ["name:", `Jens Stoltenburg${enter}`],
      ["kind:", `${down.repeat(2)}${enter}`],
      ["name:", enter],
      ["kind:", enter],
      ["side:", `${down.repeat(16)}${enter}`],
      ["wikidata:", enter],
      ["nameOriginal:", enter],
      ["roles:", enter],
      ["Text below", `<${enter}`],
      ["roles:", enter],
      ["Text below", enter],
      ["Why is it added?", enter],
      ["id, permanent", enter],
      ["Write this entry?", `${down}${enter}`],
      ["Which answer?", enter],
      ["name:", `Jens Stoltenberg${enter}`],
      ["id, permanent", enter],
      ["Write this entry?", enter],
    ]);
    expect(left).toEqual([]);
    expect(written["content/actors/jens-stoltenberg.md"]).toContain("name: Jens Stoltenberg\n");
  });

  test("takes no source for Enter alone where one must be named, and proposes side and role of the speaker", async () => {
    const { left, kept } = await asked("warnings", [
      ["date:", `2023-02-01${enter}`],
      ["actor:", enter],
      ["one at least", "president"],
      ["A President", enter],
      ["role: ", enter],
      ["side: ", enter],
      ["venue:", ctrlC],
    ]);
    expect(left).toEqual([]);
    expect(JSON.parse(kept.warnings ?? "")).toMatchObject({
      fields: { actor: "a-president", role: expect.any(String) as string, side: "russia" },
    });
  });
});
