import { expect, test } from "vitest";
import { normaliseBasePath, pathBelowBase } from "../../scripts/server/base-path";

test.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["red-lines", "/red-lines/"],
  ["/red-lines", "/red-lines/"],
  ["/a/b/", "/a/b/"],
])("the base path %s is %s", (given, normal) => {
  expect(normaliseBasePath(given)).toBe(normal);
});

test("a path below the base begins with a slash, and one outside it is none", () => {
  expect(pathBelowBase("/red-lines/events/", "/red-lines/")).toBe("/events/");
  expect(pathBelowBase("/red-lines/", "/red-lines/")).toBe("/");
  expect(pathBelowBase("/red-lines-of-others/", "/red-lines/")).toBeUndefined();
});
