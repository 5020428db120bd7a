import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from "yaml";

import type { Position } from "./fault";

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

/** Notes where every field of a YAML tree stands; `positionAt` tells the place of a character by its number. */
export function locateFields(root: Node, positionAt: (offset: number) => Position): FieldPositions {
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

const parentOf = (field: string): string => field.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, "");
