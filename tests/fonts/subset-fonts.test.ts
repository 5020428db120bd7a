import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { charactersInUse } from "../../src/fonts/subset-fonts";

let record = "";
beforeEach(() => {
  record = mkdtempSync(join(tmpdir(), "letters-"));
  mkdirSync(join(record, "content/actors"), { recursive: true });
  writeFileSync(join(record, "content/actors/a.md"), "name: Đặng\n");
  writeFileSync(join(record, "content/note.bin"), "Ж");
});
afterEach(() => rmSync(record, { recursive: true }));

test("the fonts keep the letters of the record that is built, wherever it lies", async () => {
  const letters = await charactersInUse([join(record, "content")]);
  expect(["Đ", "ặ"].filter((letter) => !letters.includes(letter))).toEqual([]);
  expect(letters).not.toContain("Ж");
});
