import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from "yaml";

import type { Position } from "./fault";
import { fieldPath, FieldPositions } from "./field-positions";

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
