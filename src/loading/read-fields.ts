import type { z } from "zod";

import { checkFields } from "./check-fields";
import { decodeText } from "./decode-text";
import { inFile, type Reading, unread } from "./reading";
import { readYaml } from "./read-yaml";

/** Reads a file that is all fields, in YAML or in JSON, which is YAML too. */
export function readFields<Fields>(file: string, bytes: Uint8Array, schema: z.ZodType<Fields>): Reading<Fields> {
  const { text, faults } = decodeText(bytes);
  if (text === null || faults.length > 0) return unread(file, faults);
  const yaml = readYaml(text, 1);
  if (!yaml.fields) return unread(file, yaml.faults);
  const checked = checkFields(yaml.fields, schema, yaml.positions);
  return { file, value: checked.fields, positions: yaml.positions, faults: inFile(file, checked.faults) };
}
