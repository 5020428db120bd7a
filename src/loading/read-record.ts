import { type RecordSettings, recordSchema } from "../schema/record";
import { readFields } from "./read-fields";
import type { Reading } from "./reading";

/** Reads `content/record.yaml`, what the record says of itself. */
export function readRecord(file: string, bytes: Uint8Array): Reading<RecordSettings> {
  return readFields(file, bytes, recordSchema);
}
