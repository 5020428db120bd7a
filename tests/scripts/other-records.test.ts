import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";

const folder = "docs/another-record";

/** What the entries say became of each warning. */
const outcomesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  template: { "2020-01-10-minister-warships": "crossed, carried-out" },
  "syria-2012-2013": {
    "2012-06-26-erdogan-border": "crossed, carried-out",
    "2012-07-20-barak-arms-for-hezbollah": "partly-crossed, carried-out",
    "2012-07-23-makdissi-chemical-weapons": "crossed, words-only",
    "2012-08-20-obama-red-line": "crossed, acted-unspecified",
    "2012-08-22-cameron-chemical-weapons": "crossed, unprompted",
    "2012-08-27-hollande-chemical-weapons": "crossed, other-response",
    "2012-12-03-obama-consequences": "crossed, acted-unspecified",
    "2013-01-26-velayati-attack-on-syria": "crossed, words-only",
    "2013-04-30-nasrallah-fall-of-syria": "not-testable, unprompted",
    "2013-04-30-obama-game-changer": "crossed, acted-unspecified",
    "2013-05-28-yaalon-s-300": "not-crossed, not-applicable",
    "2013-05-30-assad-next-time": "crossed, words-only",
    "2013-09-03-putin-sensitive-weapons": "not-crossed, not-applicable",
    "2013-09-27-un-resolution-2118": "crossed, pending",
  },
};

describe.each(Object.entries(outcomesOf))("the record %s", (name, outcomes) => {
  let told: Told;
  beforeAll(() => {
    told = tellOf(`${folder}/${name}`);
  });

  test("has no faults and no queries, and the outcomes that its entries come to", () => {
    expect(told.report).toMatch(/^no faults, no queries/);
    expect(told.outcomes).toEqual(outcomes);
  });

  test("has its lists in section 14 of its codebook as the program has them, word for word", () => {
    expect(told.defined).toHaveLength(3);
    for (const [written, due] of told.defined) expect(written).toEqual(due);
  });

  test("follows the project’s codebook to the letter, but for what names its matter", () => {
    const [theirs, ours] = [codebookOf(`${folder}/${name}`), codebookOf(".")];
    const sections = [...ours.keys()].filter((heading) => !isOfTheMatter(heading));
    expect(sections.map((heading) => [heading, differing(theirs, ours, heading)])).toEqual(
      sections.map((heading) => [heading, mayDiffer[heading] ?? 0]),
    );
  });
});

test.each(["release", "keep-version"])("npm run %s refuses to keep a version of another record", (script) => {
  const command = ["node_modules/tsx/dist/cli.mjs", `scripts/${script}.ts`, "9.9.9"];
  const env = { ...process.env, RECORD: `${folder}/template` };
  const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("RECORD names another record, and versions are kept of the project's own alone.");
});

test("every record that stands there is tested", () => {
  const there = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(there.map(({ name }) => name).sort()).toEqual(Object.keys(outcomesOf).sort());
});

interface Told {
  readonly report: string;
  readonly outcomes: Readonly<Record<string, string>>;
  /** For each list: what the codebook has, and what it has to have. */
  readonly defined: readonly (readonly [written: unknown, due: unknown])[];
}

/** What the program says of a record, begun with its lists. */
function tellOf(record: string): Told {
  const command = ["node_modules/tsx/dist/cli.mjs", "tests/scripts/outcomes-of-record.ts"];
  const env = { ...process.env, RECORD: record };
  return JSON.parse(execFileSync(process.execPath, command, { env, encoding: "utf8" })) as Told;
}

/** The texts behind the rules, and the examples and themes of the record. */
const isOfTheMatter = (heading: string): boolean => /^(?:13|14)\./.test(heading);

/** What a warning has to belong to, and which sides form a camp, are a paragraph each. */
const mayDiffer: Readonly<Record<string, number>> = { "2. What counts as a warning": 1, "3. Relations": 1 };

/** By heading, the lines of each section of a codebook. */
function codebookOf(record: string): ReadonlyMap<string, readonly string[]> {
  const [, ...sections] = readFileSync(`${record}/content/codebook.md`, "utf8").split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      return [heading, lines] as const;
    }),
  );
}

/** How many lines of a section of one codebook do not stand in that of the other. */
function differing(one: ReturnType<typeof codebookOf>, other: typeof one, heading: string): number {
  const there = new Set(other.get(heading));
  return (one.get(heading) ?? []).filter((line) => !there.has(line)).length;
}
