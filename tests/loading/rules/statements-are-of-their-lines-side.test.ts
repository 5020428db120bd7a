import { expect, test } from "vitest";

import { statementsAreOfTheirLinesSide } from "../../../src/loading/rules/statements-are-of-their-lines-side";
import { aLine, aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("a warning of another side than its line is a fault", () => {
  const { faults } = findingsOf(statementsAreOfTheirLinesSide, { lines: [aLine({ side: "belarus" })] });
  expect(faults).toMatchObject([{ field: "line", found: "a-line" }]);
});

test("a warning that shares no theme with its line is queried", () => {
  const { faults, queries } = findingsOf(statementsAreOfTheirLinesSide, {
    warnings: [aWarning({ themes: ["crimea"] })],
  });
  expect(faults).toEqual([]);
  expect(queries).toMatchObject([{ field: "themes", found: "crimea" }]);
});

test("a warning of the side and a theme of its line is none", () => {
  expect(
    findingsOf(statementsAreOfTheirLinesSide, { warnings: [aWarning({ themes: ["crimea", "arms-supply"] })] }),
  ).toEqual(noFindings);
});
