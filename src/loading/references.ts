import { type EntryKind, entryKinds } from "../model/archive";
import type { CheckedContent } from "./content-rule";
import type { AnyEntry } from "./read-content";

/** A field that names another entry by its id. */
export interface Reference {
  readonly from: AnyEntry;
  readonly field: string;
  readonly id: string;
  /** The kinds of entry it may name. */
  readonly kinds: readonly EntryKind[];
}

/** Every field of every entry that names another entry; links in prose aside. */
export function referencesIn(content: CheckedContent): Reference[] {
  return [
    ...content.warnings.flatMap((warning) => [
      one(warning, "actor", warning.actor, "actors"),
      one(warning, "line", warning.line, "lines"),
      ...many(warning, "weapons", warning.weapons, "weapons"),
      ...warning.quotes.map((quote, index) => one(warning, `quotes[${index}].source`, quote.source, "sources")),
      ...many(warning, "lapsed.sources", warning.lapsed?.sources ?? [], "sources"),
    ]),
    ...content.events.flatMap((event) => [
      ...many(event, "actors", event.actors, "actors"),
      ...many(event, "weapons", event.weapons, "weapons"),
      ...event.answers.flatMap((answer, index) => [
        one(event, `answers[${index}].warning`, answer.warning, "warnings"),
        ...many(event, `answers[${index}].sources`, answer.sources, "sources"),
      ]),
    ]),
    ...content.lines.flatMap((line) => (line.replaces === null ? [] : [one(line, "replaces", line.replaces, "lines")])),
    ...content.claims.flatMap((claim) => [
      one(claim, "source", claim.source, "sources"),
      ...many(claim, "about", claim.about, "warnings", "events"),
    ]),
    ...[...content.warnings, ...content.events, ...content.weapons, ...content.claims].flatMap((entry) => [
      ...many(entry, "sources", entry.sources, "sources"),
      ...entry.seedRefs.map((passage, index) => one(entry, `seedRefs[${index}].source`, passage.source, "sources")),
    ]),
    ...successorsIn(content),
  ];
}

/** A withdrawn entry may name the entry of its own kind that took its place. */
function successorsIn(content: CheckedContent): Reference[] {
  return entryKinds.flatMap((kind) =>
    content[kind].flatMap((entry: AnyEntry) =>
      entry.withdrawn?.see ? [one(entry, "withdrawn.see", entry.withdrawn.see, kind)] : [],
    ),
  );
}

const one = (from: AnyEntry, field: string, id: string, ...kinds: EntryKind[]): Reference => ({
  from,
  field,
  id,
  kinds,
});

const many = (from: AnyEntry, field: string, ids: readonly string[], ...kinds: EntryKind[]): Reference[] =>
  ids.map((id, index) => one(from, `${field}[${index}]`, id, ...kinds));
