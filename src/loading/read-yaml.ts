import { isMap, LineCounter, parseDocument } from "yaml";

import { type FaultInFile, inWords, type Position } from "./fault";
import { FieldPositions } from "./field-positions";
import { locateFields } from "./locate-fields";
import { yamlFaultsIn } from "./yaml-faults";

export interface ReadYaml {
  /** Null where the YAML cannot be read. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly positions: FieldPositions;
  readonly faults: readonly FaultInFile[];
}

/** The fields that a piece of YAML writes down, and where each stands. `firstLine` is the line of the file on which it begins. */
export function readYaml(yaml: string, firstLine: number): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: true });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = yamlFaultsIn(document, yaml).map(({ offset, ...fault }) => ({ ...fault, ...positionAt(offset) }));
  if (faults.length > 0) return unreadable(faults);
  if (!isMap(document.contents)) return unreadable([{ line: firstLine, column: 1, ...noFields }]);
  return {
    fields: document.toJS() as Record<string, unknown>,
    positions: locateFields(document.contents, positionAt),
    faults: [],
  };
}

const noFields = {
  field: "front matter",
  found: inWords("no fields"),
  allowed: "fields, each on a line as name: value",
};

function unreadable(faults: readonly FaultInFile[]): ReadYaml {
  return { fields: null, positions: new FieldPositions(), faults };
}
