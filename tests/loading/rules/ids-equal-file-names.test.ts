import { expect, test } from "vitest";

import { idsEqualFileNames } from "../../../src/loading/rules/ids-equal-file-names";
import { aWarning } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an entry whose id is not the name of its file is a fault that proposes the name", () => {
  const warning = aWarning({ id: "2023-01-10-a-waning" });
  const { faults } = findingsOf(
    idsEqualFileNames,
    { warnings: [warning] },
    { files: { [warning.id]: "content/warnings/2023-01-10-a-warning.md" } },
  );
  expect(faults).toMatchObject([{ field: "id", found: "2023-01-10-a-waning", suggestion: "2023-01-10-a-warning" }]);
});

test("an entry whose id is the name of its file is none", () => {
  expect(findingsOf(idsEqualFileNames)).toEqual(noFindings);
});
