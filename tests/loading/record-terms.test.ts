import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

import { termsFile } from "../../src/loading/files";
import { readTerms, recordLists, termsModule, workFolder, writeTermsModule } from "../../src/loading/record-terms";
import { validText } from "./fixture-files";

let project: string;
const record = () => join(project, "other");

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), "terms-"));
  for (const folder of ["content", "other/content", "src/model/terms"])
    mkdirSync(join(project, folder), { recursive: true });
  const yaml = await validText(termsFile);
  writeFileSync(join(project, termsFile), yaml);
  writeFileSync(join(record(), termsFile), yaml.replace("name: Ukraine", "name: The other country"));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test("the module of the project’s own lists is as content/terms.yaml has them", () => {
  const { value } = readTerms(termsFile, readFileSync(termsFile));
  expect(value && termsModule(value, { typed: true })).toBe(readFileSync("src/model/terms/record-terms.ts", "utf8"));
});

test("lists become a module once, and anew where they changed", () => {
  const own = { path: join(project, "src/model/terms/record-terms.ts") };
  expect(writeTermsModule(project, {})).toEqual({ ...own, isNew: true });
  expect(writeTermsModule(project, {})).toEqual({ ...own, isNew: false });
  writeFileSync(join(project, termsFile), readFileSync(join(record(), termsFile)));
  expect(writeTermsModule(project, {})).toEqual({ ...own, isNew: true });
  expect(readFileSync(own.path, "utf8")).toContain('"ukraine": "The other country"');
});

test("the lists of another record lie in a folder of its own and can be imported as they are", async () => {
  const environment = { RECORD: "other" };
  const { path } = writeTermsModule(project, environment);
  expect(path).toBe(join(workFolder(project, environment), "record-terms.mjs"));
  expect(workFolder(project, environment)).not.toBe(workFolder(project, { RECORD: "another" }));
  const lists: unknown = await import(path);
  expect(lists).toMatchObject({
    sideLabels: { ukraine: "The other country", russia: "Russia" },
    sidesInSentence: { "united-states": "the United States" },
    campsOfSides: { ukraine: "all-others" },
    themeDefinitions: { "black-sea": { example: "None on record so far.", of: null } },
  });
});

test("what was made of a record that is gone goes, once lists of another are written", () => {
  const [gone, kept] = [{ RECORD: "other" }, { RECORD: "another" }];
  writeTermsModule(project, gone);
  expect(existsSync(workFolder(project, gone))).toBe(true);
  renameSync(record(), join(project, "another"));
  const { path } = writeTermsModule(project, kept);
  expect([existsSync(path), existsSync(workFolder(project, gone))]).toEqual([true, false]);
});

test("lists with faults leave those of the project, by which the check tells of the faults", () => {
  writeFileSync(join(record(), termsFile), "camps: none\n");
  const own = join(project, "src/model/terms/record-terms.ts");
  expect(writeTermsModule(project, { RECORD: "other" })).toEqual({ path: own, isNew: false });
});

/** What the lists ask of a build. */
async function askedOf(environment: NodeJS.ProcessEnv) {
  const watched: unknown[] = [];
  const configs: Record<string, unknown>[] = [];
  const hook = recordLists(project, environment).hooks["astro:config:setup"];
  await hook?.({
    addWatchFile: (path: unknown) => watched.push(path),
    updateConfig: (config: Record<string, unknown>) => configs.push(config),
  } as unknown as Parameters<NonNullable<typeof hook>>[0]);
  return { watched, configs };
}

test("a build of the project’s own record writes its lists, watches them, and keeps its settings", async () => {
  expect(await askedOf({})).toEqual({ watched: [join(project, termsFile)], configs: [] });
  expect(existsSync(join(project, "src/model/terms/record-terms.ts"))).toBe(true);
});

test("a build of another record takes its lists and its fonts from a folder of its own, and keeps all it makes there", async () => {
  const { watched, configs } = await askedOf({ RECORD: "other" });
  const folder = workFolder(project, { RECORD: "other" });
  expect(watched).toEqual([join(record(), termsFile)]);
  expect(configs).toMatchObject([
    {
      cacheDir: pathToFileURL(join(folder, "cache/")),
      vite: { cacheDir: join(folder, "vite"), resolve: { alias: expect.any(Array) as unknown } },
    },
  ]);
  const { alias } = (configs[0]?.vite as { resolve: { alias: { find: string | RegExp; replacement: string }[] } })
    .resolve;
  const resolved = (path: string) =>
    alias.reduce((name, { find, replacement }) => name.replace(find, replacement), path);
  expect(resolved("#record-terms")).toBe(join(folder, "record-terms.mjs"));
  expect(resolved("../../.astro/fonts/a.woff2")).toBe(join(folder, "fonts/a.woff2"));
  expect(resolved("./src/.astro/fonts/a.woff2")).toBe("./src/.astro/fonts/a.woff2");
});

test("what is made of the project’s own record lies where Astro’s own does", () => {
  expect(workFolder(project, {})).toBe(join(project, ".astro"));
});

test("a record without lists leaves those of the project", () => {
  rmSync(join(record(), termsFile));
  expect(writeTermsModule(project, { RECORD: "other" })).toMatchObject({ isNew: false });
  expect(existsSync(workFolder(project, { RECORD: "other" }))).toBe(false);
});

test("lists of another record are plain JavaScript, those of the project’s own are types as well", () => {
  const { value } = readTerms(termsFile, readFileSync(termsFile));
  expect(value && termsModule(value, { typed: false })).not.toContain("as const");
});

test("the codes of sides and the words of themes are in the module, each under its id", async () => {
  const yaml = readFileSync(join(record(), termsFile), "utf8");
  writeFileSync(join(record(), termsFile), yaml.replace("name: The other country", "name: The other country, iso: UA"));
  const { path } = writeTermsModule(project, { RECORD: "other" });
  const lists: unknown = await import(path);
  expect(lists).toMatchObject({
    isoCodes: { ukraine: "UA" },
    themeDefinitions: {
      "arms-supply": { example: "Russia: long-range missiles for Ukraine.", of: "long-range-missiles" },
    },
  });
  expect(readFileSync(path, "utf8")).toMatch(
    /^\/\/ Written from content\/terms\.yaml, where these lists are changed\.\n/,
  );
});
