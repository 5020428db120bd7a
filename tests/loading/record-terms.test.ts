import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { termsFile } from "../../src/loading/files";
import { readTerms, termsModule, workFolder, writeTermsModule } from "../../src/loading/record-terms";
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
