import { expect, test } from "vitest";

import { licencesText } from "../../src/licences/shipped-licences";

const own = [{ of: "The record", text: "CC BY 4.0\n" }];
const program = { name: "a-package", version: "1.2.3", identifier: "MIT", text: "Copyright Somebody\n" };
const font = { name: "a-font", version: "4.5.6", identifier: "OFL-1.1", text: "Copyright The Authors" };

test("every licence stands there to the letter, with what it is of", () => {
  const text = licencesText(own, [program], [font]);
  for (const line of [
    "The record",
    "CC BY 4.0",
    "a-package 1.2.3 (MIT)",
    "Copyright Somebody",
    "a-font 4.5.6 (OFL-1.1)",
  ])
    expect(text.split("\n")).toContain(line);
});

test("a font says that it is cut down, and a program does not", () => {
  expect(licencesText(own, [], [font])).toContain("cut down to the letters in use");
  expect(licencesText(own, [program], [])).not.toContain("cut down");
});

test("what comes without the text of its licence can't be shipped", () => {
  const { text: _text, ...bare } = program;
  expect(() => licencesText(own, [bare], [])).toThrow("a-package");
});
