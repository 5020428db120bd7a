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

const parentOf = (field: string): string => field.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, "");
