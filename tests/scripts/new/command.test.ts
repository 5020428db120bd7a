import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { loadArchive } from "../../../src/loading/check-content";
import { diskFiles } from "../../../src/loading/files";
import { consequenceKindDefinitions } from "../../../src/model/terms/warning";
import { fixtures } from "../../loading/fixture-files";

const project = resolve(import.meta.dirname, "../../..");
const source = "agency-2023-01-10-missiles";

const entries: Readonly<Record<string, string[]>> = {
  source: [
    "--title=Again",
    "--publisher=Agency",
    "--date=2023-02-01",
    "--url=https://agency.example/again",
    "--lang=en",
    "--kind=wire",
    "--evidence=he said it again",
  ],
  actor: [
    "--name=Sauli Niinistö",
    "--kind=person",
    "--side=finland",
    "--role=President of Finland",
    "--role-from=2012",
    "--role-to=2024",
  ],
  weapon: [
    "--name=Another missile",
    "--aliases=Big, red",
    "--kind=cruise-missile",
    "--origin=France",
    "--range-km=250",
  ],
  line: [
    "--side=russia",
    "--headline=Aircraft for Ukraine",
    "--statement=Giving aircraft",
    "--test=A delivery, confirmed.",
    "--themes=air-power",
  ],
  warning: [
    "--date=2023-02-01",
    "--actor=a-president",
    "--role=President",
    "--side=russia",
    "--venue=a speech",
    "--headline=Missiles would bring an answer",
    "--line=long-range-missiles",
    "--red-line=Delivering them: all",
    "--consequence=Strikes",
    "--consequence-kinds=attacks-on-supporters",
    "--consequence-form=act",
    "--explicitness=explicit",
    "--authority=a",
    "--demand=refrain",
    "--themes=arms-supply",
    "--quote=We will strike, I say",
    "--quote-lang=en",
    `--quote-source=${source}`,
  ],
  event: [
    "--date=2023-04-01",
    "--headline=A delivery is put off",
    "--sides=germany",
    "--kind=other",
    "--certainty=confirmed",
    "--answer=2023-01-10-long-range-missiles",
    "--answer-relation=restraint",
    "--answer-tie=reported",
    "--answer-basis=The answer feared was named among the reasons.",
    "--answer-sources=agency-2023-03-missiles",
    "--summary=It was put off.",
  ],
  claim: [
    "--source=seed-000",
    "--text=It was said once more.",
    "--made-by=the author",
    "--status=attributed",
    "--seed-ref=once more",
    "--about=2023-01-10-long-range-missiles",
    "--summary=The article says so.",
  ],
};

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "new-entry-"));
  cpSync(join(fixtures, "valid"), root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** The command as an editor types it, without a terminal, in the small record. */
async function run(...args: string[]): Promise<Ended> {
  return runIn({ cwd: root }, ...args);
}

async function runIn(
  where: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
  ...args: string[]
): Promise<Ended> {
  const command = [join(project, "node_modules/tsx/dist/cli.mjs"), join(project, "scripts/new.ts"), ...args];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, where);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, said: stdout };
  }
}

const filesThere = () => readdirSync(join(root, "content"), { recursive: true }).length;

describe("npm run new, with options", { timeout: 60_000 }, () => {
  test("writes an entry of each kind that the check has nothing against", async () => {
    const before = filesThere();
    for (const [kind, args] of Object.entries(entries))
      expect(await run(kind, ...args, "--reviewed=2025-02-01"), kind).toMatchObject({ code: 0 });
    expect(filesThere()).toBe(before + Object.keys(entries).length);
    const { archive, faults } = await loadArchive(diskFiles(root));
    expect(faults).toEqual([]);
    const marked = (id: string) => archive?.byId.events.get(id)?.changes.map(({ outcomeChanged }) => outcomeChanged);
    // The restraint that it shows is new to the line.
    expect(marked("2023-04-01-delivery-put-off")).toEqual([true]);
    expect(archive?.weapons.flatMap(({ changes }) => changes).some(({ outcomeChanged }) => outcomeChanged)).toBe(false);
  });

  test("names all that is missing or wrong at once, by option, and writes nothing", async () => {
    const before = filesThere();
    const { code, said } = await run(
      "event",
      "--kind=delivry",
      "--headline=A provocation",
      "--sources=agency-2023-01-10-missile",
      "--date=2023-02-30",
    );
    expect(code).toBe(1);
    expect(said).toContain(`--date  "2023-02-30" → a date that exists`);
    expect(said).toMatch(/--kind {2}"delivry" → one of .* \(did you mean "delivery"\?\)/);
    expect(said).toContain(`--headline  "provocation" → a neutral word`);
    expect(said).toContain(`(did you mean "${source}"?); a new one: npm run new -- source`);
    expect(said).toContain("--certainty  is missing");
    expect(filesThere()).toBe(before);
  });

  test("says with --help what each value of a defined list means", async () => {
    const { said } = await run("warning", "--help");
    const { definition, example } = consequenceKindDefinitions["in-kind"];
    expect(said).toContain(`      in-kind: Answer in kind\n          ${definition}\n          Example: ${example}\n`);
    expect(said).toContain("refrain | stop");
  });

  const inline = [
    ...["--date=2023-06-01", "--headline=A second delivery is put off", "--sides=germany", "--kind=other"],
    ...["--certainty=claimed", "--summary=It was put off.", "--answer=2023-01-10-long-range-missiles"],
    ...["--answer-relation=restraint", "--answer-tie=reported", "--answer-basis=The answer feared was named."],
    ...["--source-url=https://agency.example/second", "--source-title=Put off again", "--source-publisher=Agency"],
    ...["--source-date=2023-06-01", "--source-lang=en", "--source-kind=wire"],
  ];

  test("shows what it would write, ids and all, and writes nothing", async () => {
    const before = filesThere();
    const { code, said } = await run("event", ...inline, "--source-evidence=for fear of an answer", "--show");
    expect(code).toBe(0);
    expect(said).toContain("content/sources/agency-2023-06-01-put-off-again.md\n");
    expect(said).toContain("    sources: [agency-2023-06-01-put-off-again]\n");
    expect(filesThere()).toBe(before);
  });

  test("writes an entry with the source that is given with it, or neither", async () => {
    const before = filesThere();
    const { code, said } = await run("event", ...inline);
    expect([code, said]).toEqual([1, expect.stringContaining("--source-evidence")]);
    expect(filesThere()).toBe(before);
    expect(await run("event", ...inline, "--source-evidence=for fear of an answer")).toMatchObject({ code: 0 });
    expect(filesThere()).toBe(before + 2);
    expect((await loadArchive(diskFiles(root))).faults).toEqual([]);
  });

  test("takes side and role from the speaker where they are not given", async () => {
    const args = (entries.warning ?? []).filter((arg) => !/^--(?:role|side|headline|date)=/.test(arg));
    const { code, said } = await run(
      "warning",
      ...args,
      "--headline=More missiles would",
      "--date=2024-02-01",
      "--show",
    );
    expect([code, said]).toEqual([0, expect.stringContaining("role: President of Russia\nside: russia\n")]);
  });

  test("writes into the record that RECORD names, also the first entry of a kind", async () => {
    const begun = mkdtempSync(join(tmpdir(), "begun-"));
    cpSync(join(fixtures, "valid"), begun, { recursive: true });
    rmSync(join(begun, "content/actors"), { recursive: true });
    const around = { cwd: project, env: { ...process.env, RECORD: begun } };
    const { code, said } = await runIn(around, "actor", "--name=Jens Stoltenberg", "--kind=person", "--side=nato");
    expect([code, said]).toEqual([0, expect.stringContaining("Written: content/actors/jens-stoltenberg.md")]);
    expect(readdirSync(join(begun, "content/actors"))).toEqual(["jens-stoltenberg.md"]);
    rmSync(begun, { recursive: true });
  });

  test("leaves an entry alone that is there already", async () => {
    const path = join(root, "content/actors/a-president.md");
    const before = readFileSync(path, "utf8");
    const { code } = await run("actor", "--id=a-president", "--name=Another", "--kind=person", "--side=russia");
    expect(code).not.toBe(0);
    expect(readFileSync(path, "utf8")).toBe(before);
  });
});
