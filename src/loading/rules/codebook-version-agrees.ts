import { toString } from "mdast-util-to-string";

import type { ContentRule } from "../content-rule";
import { inWords } from "../fault";

/** The version that every page and file carries is the one that the codebook says it has. CODEBOOK section 11. */
export const codebookVersionAgrees: ContentRule = {
  name: "codebook-version-agrees",
  check({ record, codebook }, report) {
    if (!record || !codebook) return;
    const version = /\bVersion (\d+(?:\.\d+)*)/.exec(codebook.children.map((node) => toString(node)).join("\n"))?.[1];
    if (version === undefined)
      report(
        codebook,
        "body",
        inWords("no version"),
        `the sentence “Version ${record.codebookVersion}.” near its beginning`,
      );
    else if (version !== record.codebookVersion)
      report(
        record,
        "codebookVersion",
        record.codebookVersion,
        "the version that content/codebook.md says it has",
        version,
      );
  },
};
