import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { namedWidthsInMedia } from "../../src/styles/widths";

function written(params: string): string {
  const rule = { params };
  namedWidthsInMedia.AtRule.media(rule);
  return rule.params;
}

test("a page 760 pixels wide is no phone's, wherever that is asked", () => {
  expect(written("(--phone)")).toBe("(width < 47.5rem)");
  expect(written("(--wider-than-phone)")).toBe("(width >= 47.5rem)");
  expect(written("screen and (--phone), (pointer: coarse)")).toBe("screen and (width < 47.5rem), (pointer: coarse)");
});

test("what names no width stays as it is", () => {
  expect(written("print")).toBe("print");
});

test("a name that is none is told, with those that are", () => {
  expect(() => written("(--fone)")).toThrow("(--fone) → (--phone) or (--wider-than-phone), in src/styles/widths.ts");
});

test("no style writes the width of a phone itself", () => {
  const sheets = globSync("src/**/*.{css,astro}").filter((file) => readFileSync(file, "utf8").includes("47.5"));
  expect(sheets).toEqual([]);
});
