import { expect, test } from "vitest";
import { isWhole, optionsOf, partNames } from "../../bench/options";

test("without options everything is measured", () => {
  const options = optionsOf([]);
  expect(options).toEqual({
    sizes: ["real", 1000, 10_000],
    parts: partNames,
    runs: null,
    out: null,
    again: false,
    kinds: [""],
  });
  expect(isWhole(options)).toBe(true);
});

test("a part of it is not the whole", () => {
  expect(isWhole(optionsOf(["--sizes", "real,1000"]))).toBe(false);
  expect(isWhole(optionsOf(["--only", "build"]))).toBe(false);
  expect(isWhole(optionsOf(["--kinds", "embed"]))).toBe(false);
});

test("parts come in their own order, whatever order they are asked for in", () => {
  expect(optionsOf(["--only", "zoom,build"]).parts).toEqual(["build", "zoom"]);
});

test.each([
  [["--only", "speed"], "--only speed → one of build, bytes"],
  [["--sizes", "real,many"], "--sizes many → a whole number from 1"],
  [["--runs", "0"], "--runs 0 → a whole number from 1"],
])("%j is refused with what would be right", (args, message) => {
  expect(() => optionsOf(args)).toThrow(message);
});
