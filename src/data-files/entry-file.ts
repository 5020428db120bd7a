import { data, type EntryPageKind, entryPage, published } from "../addresses";
import { grouped } from "../model/archive-of";
import type { JudgedRecord } from "../model/record";
import { editionOf } from "./formats";
import { oncePerRecord, type Row, type Table } from "./table";
import { actors } from "./tables/actors";
import { events } from "./tables/events";
import { lines } from "./tables/lines";
import { links } from "./tables/links";
import { sources } from "./tables/sources";
import { warnings } from "./tables/warnings";
import { weapons } from "./tables/weapons";

/** Every entry that has a page and a JSON file beside it, withdrawn ones too. */
export function entriesWithFiles(
  judged: JudgedRecord,
): readonly { readonly kind: EntryPageKind; readonly id: string }[] {
  const kinds = Object.entries(rowsById(judged)) as [EntryPageKind, ReadonlyMap<string, Row>][];
  return kinds.flatMap(([kind, rows]) => [...rows.keys()].map((id) => ({ kind, id })));
}

/**
 * One entry as JSON: its row in the data, the links that tie it and the sources it lists, with the state of the data and the
 * address of its page.
 * @throws RangeError if there is no such entry
 */
export function entryJson(judged: JudgedRecord, kind: EntryPageKind, id: string): string {
  const { record } = judged.archive;
  const entry = rowsById(judged)[kind].get(id);
  if (!entry) throw new RangeError(`No entry of ${kind} is called “${id}”.`);
  const file = {
    kind,
    url: published(entryPage(kind, id)),
    describedBy: published(data),
    licence: record.licence,
    ...editionOf(record),
    entry,
    links: kind === "warnings" || kind === "events" ? linksBy(judged)[kind].get(id) : undefined,
    sources: Array.isArray(entry.sources)
      ? entry.sources.map((source) => rowsById(judged).sources.get(String(source)))
      : undefined,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const rowsById = oncePerRecord((judged) => ({
  warnings: byId(warnings, judged),
  events: byId(events, judged),
  lines: byId(lines, judged),
  actors: byId(actors, judged),
  weapons: byId(weapons, judged),
  sources: byId(sources, judged),
}));

function byId(table: Table, judged: JudgedRecord): ReadonlyMap<string, Row> {
  return new Map(table.rows(judged).map((row) => [String(row.id), row]));
}

/** The links of each warning and of each event. */
const linksBy = oncePerRecord((judged) => {
  const ids = rowsById(judged);
  const rows = links.rows(judged);
  return {
    warnings: grouped([...ids.warnings.keys()], rows, ({ warning }) => String(warning)),
    events: grouped([...ids.events.keys()], rows, ({ event }) => String(event)),
  };
});
