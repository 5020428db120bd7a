import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { charactersInUse } from "../../src/fonts/subset-fonts";

let record = "";
beforeEach(() => {
  record = mkdtempSync(join(tmpdir(), "letters-"));
  for (const folder of ["content/actors", "src"]) mkdirSync(join(record, folder), { recursive: true });
  writeFileSync(join(record, "content/actors/a.md"), "name: Đặng\n");
  writeFileSync(join(record, "content/note.bin"), "Ж");
});
afterEach(() => rmSync(record, { recursive: true }));

test("the fonts keep the letters of the record that is built, wherever it lies", async () => {
  const letters = await charactersInUse(join(record, "content"), join(record, "src"));
  expect(["Đ", "ặ"].filter((letter) => !letters.includes(letter))).toEqual([]);
  expect(letters).not.toContain("Ж");
});

test("Cyrillic letters by which the program finds names are kept for a record that has such letters, and for no other", async () => {
  const letters = () => charactersInUse(join(record, "content"), join(record, "src"));
  writeFileSync(join(record, "src/fold.ts"), "ж → zh; ē");
  expect(await letters()).not.toContain("ж");
  expect(await letters()).toContain("ē");
  writeFileSync(join(record, "content/actors/b.md"), "name: Я\n");
  expect(await letters()).toContain("ж");
});
