import { BaseSequencer, type TestSpecification } from "vitest/node";
import { defineConfig } from "vitest/config";

import { unitTests } from "../../vitest.config";

/** The shortest first: the first test that fails ends the run of a change, and most changes fall to a short one. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The unit tests of what is changed, as changed code meets them. What only other tests would notice counts as missed. */
export default defineConfig({
  test: {
    ...unitTests,
    include: ["tests/{loading,model,views}/**/*.test.ts"],
    exclude: [
      // It reads the whole record, which stays out of the copy.
      "tests/model/definitions.test.ts",
      // Thousands of made cases for each change. What they would find, the named cases of the codebook should too.
      "tests/model/{outcome-properties,outcome-trace}.test.ts",
    ],
    testTimeout: 120_000,
    sequence: { sequencer: ShortestFirst },
  },
});
