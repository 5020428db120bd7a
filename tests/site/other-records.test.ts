import { parse as parseHtml } from "node-html-parser";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { builtFiles, pagePathOf } from "../../scripts/server/built-files";
import { workFolder } from "../../src/loading/record-terms";
import type { RecordSettings } from "../../src/schema/record";
import { termsSchema } from "../../src/schema/terms";

const folder = "docs/another-record";

/** Words of the matter of the project's own record. */
const ownMatter = [
  ...[/ukrain/i, /russia/i, /\bnato\b/i, /kremlin/i, /\bputin\b/i, /medvedev/i, /zelensk/i, /crimea/i, /\bkyiv\b/i],
  ...[/atacms/i, /himars/i, /red-line-record\.example/, /Red Line Record/],
];

describe.each(["template", "syria-2012-2013"])("the site of the record %s", (name) => {
  const record = join(folder, name);
  const settings = parse(readFileSync(join(record, "content/record.yaml"), "utf8")) as RecordSettings;
  const terms = termsSchema.parse(parse(readFileSync(join(record, "content/terms.yaml"), "utf8")));
  let site = "";
  let before = "";

  beforeAll(() => {
    // Within the project: outside it, two builds at a time would share a folder.
    mkdirSync(".cache/records", { recursive: true });
    site = join(mkdtempSync(`.cache/records/${name}-`), "dist");
    before = readFileSync(ownLists, "utf8");
    const command = ["node_modules/tsx/dist/cli.mjs", "scripts/astro.ts", "build", "--silent", "--outDir", site];
    const env = { ...process.env, RECORD: record, SHARE_PICTURES: "off", NODE_ENV: "production" };
    execFileSync(process.execPath, command, { env, stdio: "pipe" });
  }, 300_000);
  afterAll(() => rmSync(join(site, ".."), { recursive: true, force: true }));

  const read = (file: string): string => readFileSync(join(site, file), "utf8");
  const pages = (): string[] => builtFiles(site).filter((file) => file.endsWith(".html"));

  test("bears its own name, sides and themes, and says on its first page what it is about", () => {
    expect(parseHtml(read("index.html")).querySelector("title")?.text).toMatch(new RegExp(`^${settings.name}: `));
    expect(read("index.html")).toContain(settings.subject.setting);
    expect(read("about/index.html")).toContain(settings.subject.about.split(/['’]/)[0]);
    const sides = read("data/sides.csv").split("\r\n").slice(1, -1);
    expect(sides.map((row) => row.split(",")[0])).toEqual([...terms.sides.map(({ id }) => id), "unknown"]);
    for (const { id } of terms.themes) expect(read("data/lines.schema.json")).toContain(`"${id}"`);
  });

  test("says nothing of the matter of the project’s own record, but what its own entries say", () => {
    const entries = builtFiles(join(record, "content")).map((file) =>
      readFileSync(join(record, "content", file), "utf8"),
    );
    const strange = ownMatter.filter((word) => !entries.some((entry) => word.test(entry)));
    // The licences name the program, which is that of the project.
    const texts = builtFiles(site).filter(
      (file) => /\.(?:html|json|xml|csv|ics|txt)$/.test(file) && file !== "licences.txt",
    );
    const found = texts.flatMap((file) =>
      strange.filter((word) => word.test(read(file))).map((word) => [file, word.source]),
    );
    expect(strange.map(({ source }) => source)).toContain("ukrain");
    expect(found).toEqual([]);
  });

  test("has no link that leads nowhere", () => {
    const addresses = new Set(builtFiles(site).map((file) => `/${file}`));
    const ids = new Map(pages().map((file) => [pagePathOf(file), new Set(read(file).match(/(?<=\sid=")[^"]+/g))]));
    const faults = pages().flatMap((file) =>
      (read(file).match(/(?<=\s(?:href|src)=")[^"]*/g) ?? []).flatMap((written) => {
        const url = new URL(written.replaceAll("&amp;", "&"), new URL(pagePathOf(file), settings.url));
        if (url.origin !== new URL(settings.url).origin) return [];
        const [path, fragment] = [decodeURI(url.pathname), decodeURIComponent(url.hash.slice(1))];
        const isThere = fragment === "" ? ids.has(path) || addresses.has(path) : ids.get(path)?.has(fragment);
        return isThere ? [] : [`${file}: ${written}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("brings fonts cut to its own letters, made apart from those of the project’s own record", () => {
    const made = join(workFolder(process.cwd(), { RECORD: record }), "fonts");
    const hashes = (folder: string): string[] => fontsIn(folder).map((font) => hashOf(readFileSync(font)));
    const bytesIn = (folder: string): number => fontsIn(folder).reduce((sum, font) => sum + statSync(font).size, 0);
    expect(hashes(site).sort()).toEqual(hashes(made).sort());
    expect(bytesIn(site)).toBeLessThan(bytesIn(process.env.DIST ?? "dist"));
  });

  test("leaves the lists of the project’s own record as they were", () => {
    expect(readFileSync(ownLists, "utf8")).toBe(before);
  });
});

const ownLists = "src/model/terms/record-terms.ts";

function fontsIn(folder: string): string[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith(".woff2"))
    .map((file) => join(folder, file));
}

const hashOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
