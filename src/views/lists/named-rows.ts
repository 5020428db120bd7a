import type { DateView } from "../date-view";
import type { RowGroup } from "./list-page";

/** An actor, weapon system or source as one row of a list. */
export interface NamedRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly lang?: string;
  readonly facts: string;
  readonly date?: DateView;
}

/** Rows by name under one heading for each key, the headings in the order of the alphabet. */
export function groupedByLabel<Row extends NamedRow, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  labels: Readonly<Record<Key, string>>,
): RowGroup<Row>[] {
  const byName = rows.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  return [...Map.groupBy(byName, keyOf)]
    .map(([key, ofKey]) => ({ id: key, heading: labels[key], rows: ofKey }))
    .toSorted((one, other) => one.heading.localeCompare(other.heading, "en"));
}
