import type { RootContent } from "mdast";
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";

import { type FaultInFile, inWords, type Position } from "./fault";
import { markdown } from "./prose";
import { yamlFaultsIn } from "./yaml-faults";

interface SplitEntry {
  /** The YAML between the two lines of dashes, and the line on which it begins; null where there is none. */
  readonly frontMatter: { readonly yaml: string; readonly firstLine: number } | null;
  readonly body: readonly RootContent[];
  readonly faults: readonly FaultInFile[];
}

/** An entry's front matter and body. The lines of dashes are the file's first line and the one after the last field. */
export function splitEntry(text: string): SplitEntry {
  const deep = tooDeepIn(text);
  if (deep !== null) return unsplit(deep, "brackets or other signs one within another, over fifty deep", flat, "text");
  const [first, ...body] = markdown.parse(text).children;
  if (first?.type !== "yaml") return unsplit(1, noFrontMatterIn(text), dashes);
  const stray = strayDashesIn(text);
  if (stray !== null) return unsplit(stray, "a line of dashes among the fields", dashes);
  return { frontMatter: { yaml: first.value, firstLine: 2 }, body, faults: [] };
}

const flat = "a few levels at most";

/** The line on which something lies so deep within others that a parser would run out of room; null where none does. */
function tooDeepIn(text: string): number | null {
  const line = text.split("\n").findIndex((each) => /(?:[[{]\s*){50}|^\s*(?:[->*+]\s?){50}/.test(each));
  return line < 0 ? null : line + 1;
}

const dashes = "a first line ---, the fields, and a line --- after the last field";

const noFrontMatterIn = (text: string): string =>
  /^---[ \t]*\r?\n/.test(text) ? "front matter that does not end" : "no front matter";

const aLineOfDashes = /^---[ \t]*$/;
const aField = /^(?:[a-z][A-Za-z]*:(?:\s|$)|\s+(?:- |[a-z][A-Za-z]*:\s))/;

/**
 * The line of dashes that ends the front matter too early, so that all fields after it would be missed one by one:
 * fields go on below it, and another line of dashes ends them.
 */
function strayDashesIn(text: string): number | null {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && aLineOfDashes.test(line));
  const after = lines.slice(end + 1);
  const goesOn = aField.test(after.find((line) => line.trim() !== "") ?? "");
  return goesOn && after.some((line) => aLineOfDashes.test(line)) ? end + 1 : null;
}

function unsplit(line: number, found: string, allowed: string, field = "front matter"): SplitEntry {
  return {
    frontMatter: null,
    body: [],
    faults: [{ line, column: 1, field, found: inWords(found), allowed }],
  };
}

interface ReadYaml {
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

/** Notes where every field of a YAML tree stands; `positionAt` tells the place of a character by its number. */
function locateFields(root: Node, positionAt: (offset: number) => Position): FieldPositions {
  const positions = new FieldPositions();
  const positionOf = (node: Node): Position => positionAt(node.range?.[0] ?? 0);
  const visitPair = ({ key, value }: Pair, parent: string) => {
    if (!isScalar(key)) return;
    const field = fieldPath(parent, String(key.value));
    const keyPosition = positionOf(key);
    // A field without a value has nothing to point at but its name.
    positions.set(field, isNode(value) && !isEmpty(value) ? positionOf(value) : keyPosition, keyPosition);
    if (isNode(value)) visit(value, field);
  };
  const visitItem = (item: unknown, field: string) => {
    if (!isNode(item)) return;
    positions.set(field, positionOf(item));
    visit(item, field);
  };
  const visit = (node: Node, parent: string) => {
    if (isMap(node)) node.items.forEach((pair) => visitPair(pair, parent));
    else if (isSeq(node)) node.items.forEach((item, index) => visitItem(item, fieldPath(parent, index)));
  };
  visit(root, "");
  return positions;
}

const isEmpty = (node: Node): boolean => node.range?.[0] === node.range?.[1];

/** Where each field of an entry stands, by its path: `answers[0].warning`. */
export class FieldPositions {
  readonly #values = new Map<string, Position>();
  readonly #keys = new Map<string, Position>();

  /** Where a field's value stands; for a field that is missing, where the group stands that should have it. */
  of(field: string): Position {
    return this.#values.get(field) ?? (field === "" ? { line: 1, column: 1 } : this.of(parentOf(field)));
  }

  /** Where a field's name stands. */
  ofKey(field: string): Position {
    return this.#keys.get(field) ?? this.of(field);
  }

  set(field: string, value: Position, key: Position = value): void {
    this.#values.set(field, value);
    this.#keys.set(field, key);
  }
}

/** The path of a field in a group, or of an item in a list. */
export function fieldPath(parent: string, step: PropertyKey): string {
  if (typeof step === "number") return `${parent}[${step}]`;
  return parent === "" ? String(step) : `${parent}.${String(step)}`;
}

const parentOf = (field: string): string => field.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, "");
