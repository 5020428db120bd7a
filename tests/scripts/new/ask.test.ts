import { PassThrough, Writable } from "node:stream";
import { describe, expect, test } from "vitest";

import { makeAsked } from "../../../scripts/new/new-entry";
import { promptsOn } from "../../../scripts/new/prompts";
import { memoryFiles } from "../../../src/loading/files";
import { DraftCheck, loadArchive } from "../../../src/loading/check-content";
import type { EntryKind } from "../../../src/model/archive";
import { themeDefinitions } from "../../../src/model/terms/theme";
import { layered, validFiles } from "../../loading/fixture-files";

const enter = "\r";
const down = "\x1b[B";

/** A terminal stays open when one question is answered. */
class Screen extends Writable {
  override end(): this {
    return this;
  }
}

/** What an editor types when the terminal shows a text. */
type Answer = readonly [shown: string, typed: string];

/** The real questions, answered in this order, and what was shown and written. */
async function asked(kind: EntryKind, answers: readonly Answer[]) {
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
    },
    promptsOn({ input, output }),
  );
  return { id, written, said: said.join("\n"), left };
}

describe("npm run new, on a terminal", () => {
  test("asks for each field, refuses a wrong answer with the check's own words, and writes what passes it", async () => {
    const { written, left } = await asked("actors", [
      ["name:", `Jens Stoltenberg${enter}`],
      ["kind:", enter],
      ["side:", `${down.repeat(16)}${enter}`],
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
      "roles:\n  - title: Secretary General\n    from: 2014\n    to: 2024\n",
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
      ["Write this entry?", enter],
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
      [themeDefinitions["nato-membership"].definition.slice(0, 40), ` ${enter}`],
      ["Text below", enter],
      ["Notes:", enter],
      ["Why is it added?", enter],
      ["id, permanent", enter],
      ["Write this entry?", enter],
    ]);
    expect(left).toEqual([]);
  });
});
