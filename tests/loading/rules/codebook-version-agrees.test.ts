import { expect, test } from "vitest";

import { codebookVersionAgrees } from "../../../src/loading/rules/codebook-version-agrees";
import type { Prose } from "../../../src/model/archive";
import { aRecord } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

const saying = (value: string): Prose => ({
  type: "root",
  children: [{ type: "paragraph", children: [{ type: "text", value }] }],
});

test("a version other than the codebook's own is a fault", () => {
  const { faults } = findingsOf(codebookVersionAgrees, {
    record: aRecord({ codebookVersion: "1.1" }),
    codebook: saying("Version 1.0. This page says …"),
  });
  expect(faults).toMatchObject([
    { file: "content/record.yaml", field: "codebookVersion", found: "1.1", suggestion: "1.0" },
  ]);
});

test("a codebook without a version is a fault", () => {
  expect(findingsOf(codebookVersionAgrees, { codebook: saying("This page says …") }).faults).toMatchObject([
    { file: "content/codebook.md" },
  ]);
});

test("the same version is none", () => {
  expect(findingsOf(codebookVersionAgrees, { codebook: saying("Version 1.0. This page says …") })).toEqual(noFindings);
});

test.each(["2", "1.12", "10.0", "1.0.3"])("the version %s is read whole", (version) => {
  const codebook = saying(`Version ${version}. This page says …`);
  expect(findingsOf(codebookVersionAgrees, { codebook, record: aRecord({ codebookVersion: version }) })).toEqual(
    noFindings,
  );
});
