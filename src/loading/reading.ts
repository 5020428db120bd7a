import type { Fault, FaultInFile } from "./fault";
import { FieldPositions } from "./field-positions";

/** What one file yields: its value if its fields can be read, where its fields stand, and all that is wrong with it. */
export interface Reading<Value> {
  readonly file: string;
  readonly value: Value | null;
  readonly positions: FieldPositions;
  readonly faults: readonly Fault[];
}

/** A file that yields no value. */
export function unread(file: string, faults: readonly FaultInFile[]): Reading<never> {
  return { file, value: null, positions: new FieldPositions(), faults: inFile(file, faults) };
}

export const inFile = (file: string, faults: readonly FaultInFile[]): Fault[] =>
  faults.map((fault) => ({ file, ...fault }));
