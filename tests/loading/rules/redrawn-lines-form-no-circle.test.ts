import { expect, test } from "vitest";

import { redrawnLinesFormNoCircle } from "../../../src/loading/rules/redrawn-lines-form-no-circle";
import { aLine } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a line that replaces itself is a fault", () => {
  expect(findingsOf(redrawnLinesFormNoCircle, { lines: [aLine({ replaces: "a-line" })] }).faults).toMatchObject([
    { field: "replaces" },
  ]);
});

test("lines that replace each other in a circle are faults, each of them", () => {
  const lines = [aLine({ replaces: "b" }), aLine({ id: "b", replaces: "c" }), aLine({ id: "c", replaces: "a-line" })];
  expect(findingsOf(redrawnLinesFormNoCircle, { lines }).faults.map(({ file }) => file)).toEqual(
    lines.map(({ id }) => `content/lines/${id}.md`),
  );
});

test("a line that leads into a circle of others is not itself a fault", () => {
  const lines = [aLine({ replaces: "b" }), aLine({ id: "b", replaces: "b" })];
  expect(findingsOf(redrawnLinesFormNoCircle, { lines }).faults).toMatchObject([{ file: "content/lines/b.md" }]);
});

test("a line that replaces one of another side is a fault", () => {
  const lines = [aLine({ replaces: "b" }), aLine({ id: "b", side: "ukraine" })];
  expect(findingsOf(redrawnLinesFormNoCircle, { lines }).faults).toMatchObject([{ field: "replaces", found: "b" }]);
});

test("a line that replaces an older one of its side is none", () => {
  expect(findingsOf(redrawnLinesFormNoCircle, { lines: [aLine({ replaces: "b" }), aLine({ id: "b" })] })).toEqual(
    noFindings,
  );
});
