import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from "yaml";

import { type FaultInFile, inWords, type Position } from "./fault";
import { FieldPositions, locateFields } from "./field-positions";
import { yamlFaultInWords } from "./yaml-faults";

export interface ReadYaml {
  /** Null where the YAML cannot be read. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly positions: FieldPositions;
  readonly faults: readonly FaultInFile[];
}

/**
 * The fields that a piece of YAML writes down, and where each stands. `firstLine` is the line of the file on which it
 * begins. Anchors, aliases and tags are faults: an entry says each thing where it is read.
 */
export function readYaml(yaml: string, firstLine: number): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: true });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  // One slip makes the parser stumble several times; only the first tells where the slip is, except for repeated names.
  const errors = document.errors.filter((error, index) => index === 0 || error.code === "DUPLICATE_KEY");
  const faults = [
    ...errors.map((error) => errorFault(error, yaml, positionAt)),
    ...shorthandsIn(document).map((fault) => ({ ...fault, ...positionAt(fault.offset) })),
  ];
  if (faults.length > 0 || !isMap(document.contents)) return unreadable(faults, firstLine);
  const fields: Record<string, unknown> = document.toJS();
  return { fields, positions: locateFields(document.contents, lines, firstLine), faults: [] };
}

function unreadable(faults: readonly FaultInFile[], firstLine: number): ReadYaml {
  const noFields = {
    line: firstLine,
    column: 1,
    field: "front matter",
    found: inWords("no fields"),
    allowed: "fields, each on a line as name: value",
  };
  return { fields: null, positions: new FieldPositions(), faults: faults.length > 0 ? faults : [noFields] };
}

function errorFault(error: YAMLError, yaml: string, positionAt: (offset: number) => Position): FaultInFile {
  const [start] = error.pos;
  const name = /^[^:\n]*/.exec(yaml.slice(start))?.[0].trim() ?? "";
  return { ...positionAt(start), ...yamlFaultInWords(error, name) };
}

type Shorthand = Pick<FaultInFile, "field" | "found" | "allowed"> & { readonly offset: number };

function shorthandsIn(document: Document): Shorthand[] {
  const found: Shorthand[] = [];
  visit(document, {
    Node(_key, node) {
      const words = shorthandName(node);
      if (words)
        found.push({
          offset: node.range?.[0] ?? 0,
          field: "front matter",
          found: inWords(words),
          allowed: "the value itself, written out",
        });
    },
  });
  return found;
}

function shorthandName(node: Node): string | null {
  if (isAlias(node)) return `the YAML alias *${node.source}`;
  if (!isNode(node)) return null;
  if ("anchor" in node && node.anchor) return `the YAML anchor &${String(node.anchor)}`;
  return "tag" in node && node.tag && (isScalar(node) || node.tag !== "") ? `the YAML tag ${String(node.tag)}` : null;
}
