import type { EntryKind } from "../../src/model/archive";
import type { DraftCheck } from "../../src/loading/check-content";
import type { DraftFields } from "./draft";
import type { NewEntry } from "./entry-text";
import { idFor } from "./id-for";
import type { EntryRequest } from "./request";

const reasons: Readonly<Record<EntryKind, string>> = {
  warnings: "Another warning for the record",
  events: "Followed a warning of the record",
  lines: "Drawn by a warning of the record",
  actors: "Named by an entry of the record",
  weapons: "Named by an entry of the record",
  sources: "Source of an entry",
  claims: "Asserted by a founding article",
};

/** The entry as the request has it, with an id, a day and a reason where it gives none. */
export function entryOf({ kind, fields, texts }: EntryRequest, check: DraftCheck, today: string): NewEntry {
  const complete = withSources(kind, fields);
  return {
    id: texts.id ?? idFor(kind, complete, check),
    fields: complete,
    summary: texts.summary ?? "",
    notes: texts.notes ?? "",
    day: texts.reviewed ?? today,
    why: texts.why ?? reasons[kind],
  };
}

/** What a quotation, a passage, an answer or a lapse rests on is among the entry's own sources: nobody need say so twice. */
function withSources(kind: EntryKind, fields: DraftFields): DraftFields {
  if (kind !== "warnings" && kind !== "events") return fields;
  const cited = [fields.quotes, fields.seedRefs, fields.answers, fields.lapsed].flat().flatMap(sourcesIn);
  const own = Array.isArray(fields.sources) ? (fields.sources as unknown[]) : [];
  const sources = [...new Set([...own, ...cited])];
  return sources.length === 0 ? fields : { ...fields, sources };
}

function sourcesIn(group: unknown): unknown[] {
  if (typeof group !== "object" || group === null) return [];
  const { source, sources } = group as DraftFields;
  return [source, sources].flat().filter((id) => typeof id === "string");
}
