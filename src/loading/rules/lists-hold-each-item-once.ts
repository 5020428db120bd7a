import type { AnyEntry } from "../read-content";
import type { ContentRule } from "../content-rule";

/** In a list of ids, values or names each stands once; so does each quotation, so that nothing is counted or shown twice. */
export const listsHoldEachItemOnce: ContentRule = {
  name: "lists-hold-each-item-once",
  check({ all, record }, report) {
    for (const entry of all)
      for (const [field, items] of listsIn(entry))
        for (const index of repeatedIn(items))
          report(entry, `${field}[${index}]`, items[index] ?? "", "each item once");
    const swept = record?.sweeps.map(({ side }) => side) ?? [];
    for (const index of repeatedIn(swept))
      if (record) report(record, `sweeps[${index}].side`, swept[index] ?? "", "each side once");
  },
};

type Lists = readonly (readonly [field: string, items: readonly string[]])[];

function listsIn(entry: AnyEntry): Lists {
  return [...plainLists(entry), ...passages(entry), ...nested(entry)];
}

/** All fields that are lists of text, whatever the kind of the entry. */
function plainLists(entry: AnyEntry): Lists {
  return Object.entries(entry).flatMap(([field, value]: [string, unknown]) =>
    isListOfText(value) ? [[field, value] as const] : [],
  );
}

function passages(entry: AnyEntry): Lists {
  const seedRefs = "seedRefs" in entry ? entry.seedRefs.map(({ quote }) => quote) : [];
  const quotes = "quotes" in entry ? entry.quotes.map(({ text }) => text) : [];
  return [
    ["seedRefs", seedRefs],
    ["quotes", quotes],
  ];
}

function nested(entry: AnyEntry): Lists {
  const answers =
    "answers" in entry
      ? entry.answers.map(({ sources }, index) => [`answers[${index}].sources`, sources] as const)
      : [];
  const lapsed = "lapsed" in entry && entry.lapsed ? [["lapsed.sources", entry.lapsed.sources] as const] : [];
  return [...answers, ...lapsed];
}

const isListOfText = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** Where items stand that stood there before. */
function repeatedIn(items: readonly string[]): number[] {
  return items.flatMap((item, index) => (items.indexOf(item) < index ? [index] : []));
}
