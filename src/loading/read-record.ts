import { type RecordSettings, recordSchema } from "../schema/record";
import { checkFields } from "./check-fields";
import { decodeText } from "./decode-text";
import { inFile, type Reading, unread } from "./reading";
import { readYaml } from "./read-yaml";

/** Reads `content/record.yaml`, what the record says of itself. */
export function readRecord(file: string, bytes: Uint8Array): Reading<RecordSettings> {
  const { text, faults } = decodeText(bytes);
  if (text === null || faults.length > 0) return unread(file, faults);
  const yaml = readYaml(text, 1);
  if (!yaml.fields) return unread(file, yaml.faults);
  const checked = checkFields(yaml.fields, recordSchema, yaml.positions);
  return { file, value: checked.fields, positions: yaml.positions, faults: inFile(file, checked.faults) };
}
