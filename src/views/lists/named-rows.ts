import type { DateView } from "../date-view";
import type { Section } from "../paging/section-part";

/** An actor, weapon system or source as one row of a list. */
export interface NamedRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly lang?: string;
  readonly facts: string;
  readonly date?: DateView;
}

/** Entries by name under one heading for each key, the headings in the order of the alphabet. */
export function sectionsByLabel<Entry extends { readonly name: string }, Key extends string>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
  labels: Readonly<Record<Key, string>>,
): Section<Entry>[] {
  const byName = entries.toSorted((one, other) => alphabet.compare(one.name, other.name));
  return [...Map.groupBy(byName, keyOf)]
    .map(([key, ofKey]) => ({ id: key, heading: labels[key], items: ofKey }))
    .toSorted((one, other) => alphabet.compare(one.heading, other.heading));
}

const alphabet = new Intl.Collator("en");
