import { expect, test } from "vitest";

import { nameFaults } from "../../../scripts/portable/file-names";

test("names in letters, digits, dots and dashes can be unpacked anywhere", () => {
  expect(nameFaults(["copy/index.html", "copy/_astro/style.Dt9E_x.css", "copy/auxiliary/console.html"])).toEqual([]);
});

test.for([
  "copy/what?.html",
  "copy/a:b.html",
  "copy/aux/index.html",
  "copy/NUL.txt",
  "copy/a./b",
  "copy/a /b",
  "copy//b",
])("%s is refused by Windows", (path) => {
  expect(nameFaults([path])).toEqual([`${path} has a name that Windows refuses.`]);
});

test("a path is short enough to lie in a folder of the reader’s", () => {
  const path = `copy/${"a".repeat(195)}`;
  expect(nameFaults([path])).toEqual([]);
  expect(nameFaults([`${path}b`])).toEqual([`${path}b is longer than 200 letters.`]);
});

test("two files are not told apart by capitals alone", () => {
  expect(nameFaults(["copy/Line.html", "copy/line.html"])).toEqual([
    "copy/line.html and copy/Line.html are one file where capitals do not count.",
  ]);
});
