import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtures } from "../loading/fixture-files";

const LINE = "content/lines/long-range-missiles.md";
const WARNING = "content/warnings/2023-01-10-long-range-missiles.md";

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** The small record with one fault, in its line. */
let record = "";
beforeAll(() => {
  record = mkdtempSync(join(tmpdir(), "record-"));
  cpSync(join(fixtures, "valid"), record, { recursive: true });
  const line = join(record, LINE);
  writeFileSync(line, readFileSync(line, "utf8").replace("side: russia", "side: rusia"));
});
afterAll(() => rmSync(record, { recursive: true }));

/** The command in the project's folder, as npm runs it for an editor who is in another one. */
function check(names: readonly string[], typedIn = process.cwd(), RECORD = record): Promise<Ended> {
  const command = ["node_modules/tsx/dist/cli.mjs", "scripts/check-content.ts", ...names];
  const env = { ...process.env, RECORD, INIT_CWD: typedIn };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, said, complained) =>
      resolve({ code: Number(error?.code ?? 0), said, complained }),
    );
  });
}

describe("npm run check:content", { timeout: 60_000 }, () => {
  test("without a name shows every fault of the record that RECORD names", async () => {
    const { code, said } = await check([]);
    expect(code).toBe(1);
    expect(said).toContain(`${LINE}:`);
    expect(said).toContain('(did you mean "russia"?)');
    expect(said).toMatch(/^1 fault, no queries$/m);
  });

  test.each([
    ["by its absolute path", () => [join(record, LINE), process.cwd()]],
    ["from where the editor is", () => ["long-range-missiles.md", join(record, "content/lines")]],
  ])("shows the fault of a file named %s", async (_, how) => {
    const [name = "", typedIn] = how();
    const { code, said } = await check([name], typedIn);
    expect(code).toBe(1);
    expect(said).toMatch(/side\n {2}"rusia" → /);
    expect(said).toContain(`${LINE}: 1 fault, no queries`);
  });

  test("says where it looked, and that nothing was found there", async () => {
    expect(await check([WARNING])).toEqual({ code: 0, said: `${WARNING}: no faults, no queries\n`, complained: "" });
    expect((await check([WARNING, "sources"])).said).toBe("2 paths: no faults, no queries\n");
  });

  test("ends with 1 for a name that is no path, says no word of faults, and names the nearest", async () => {
    expect(await check(["content/lines/long-range-misiles.md", WARNING])).toEqual({
      ...{ code: 1, said: "" },
      complained: `"content/lines/long-range-misiles.md" → a file or folder of the record, or an id (did you mean "${LINE}"?)\n`,
    });
  });

  test("counts the record where the whole of it is named", async () => {
    const { code, said } = await check(["."], join(fixtures, "valid"), join(fixtures, "valid"));
    expect(code).toBe(0);
    expect(said).toMatch(/^1 warning, 1 event, 1 line, .*: no faults, /m);
  });

  test("finds no entry of the project's own where RECORD names another record", async () => {
    const { code, complained } = await check(["content/warnings/2024-09-12-putin-long-range-strikes.md"]);
    expect(code).toBe(1);
    expect(complained).toContain("→ a file or folder of the record");
  });
});

describe("npm run check:content -- --outcomes", { timeout: 60_000 }, () => {
  const event = "content/events/2023-03-missiles-arrive.md";
  let history = "";
  beforeAll(() => {
    history = mkdtempSync(join(tmpdir(), "history-"));
    cpSync(join(fixtures, "valid"), history, { recursive: true });
    const git = (...args: readonly string[]) => execFileSync("git", ["-C", history, ...args]);
    git("init", "--quiet");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@record.example", "commit", "--quiet", "--message", "Begin");
    const path = join(history, event);
    writeFileSync(path, readFileSync(path, "utf8").replace("certainty: confirmed", "certainty: disputed"));
  });
  afterAll(() => rmSync(history, { recursive: true }));

  test("lists what differs from a state of the git history: what was, what is, and which entry did it", async () => {
    const { code, said } = await check(["--outcomes", "HEAD"], history, history);
    expect(code).toBe(0);
    expect(said).toContain("Outcomes beside those of HEAD (as of 2025-12-31):");
    expect(said).toContain(
      [
        `\n${WARNING}`,
        "  Line: Crossed → Not crossed on confirmed evidence",
        "  Response: No response on record → Not applicable",
        "  Outcome: No response on record → Not crossed on confirmed evidence",
        "  Days held: 50 to 80 days until crossed → 1,086 days so far",
      ].join("\n"),
    );
    expect(said).toContain(`  by ${event}: no change since says outcomeChanged: true\n`);
    expect(said).toContain("\nAnother outcome: 1 warning, 1 line\n");
  });

  test("says so where no version of the data is kept, and of a state that there is not", async () => {
    const unkept = await check(["--outcomes"], history, history);
    expect(unkept).toMatchObject({ code: 1, complained: expect.stringContaining("--outcomes HEAD") as string });
    const { code, complained } = await check(["--outcomes", "HAED"], history, history);
    expect([code, complained]).toEqual([1, expect.stringContaining('"HAED" → a commit, branch or tag')]);
  });

  test("holds the project's own record against the last version that was kept", async () => {
    const { said, complained } = await check(["--outcomes"], process.cwd(), process.cwd());
    expect(complained).toBe("");
    expect(said).toMatch(/^Outcomes beside those of the data of version \d+\.\d+\.\d+ \(as of /m);
  });
});
