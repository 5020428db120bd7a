import { expect, test } from "vitest";

import { pageKindOf } from "../../scripts/server/page-kind";

test.each([
  ["/", "timeline"],
  ["/page/2/", "timeline"],
  ["/warnings/", "warnings: list"],
  ["/warnings/page/2/", "warnings: list"],
  ["/warnings/2024-09-12-putin-long-range-strikes/", "warnings: single"],
  ["/embed/warnings/2024-09-12-putin-long-range-strikes/", "embed: warnings"],
  ["/404.html", "404.html"],
])("%s is a page of the kind %s", (path, kind) => {
  expect(pageKindOf(path)).toBe(kind);
});
