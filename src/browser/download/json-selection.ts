import type { SelectedRows } from "./csv-selection";
import type { Selection } from "./selection";
import { rowsOf, warningColumns, type TableName } from "./tables";

/** A published table in JSON, as far as it matters here. */
interface PublishedTable {
  readonly $schema: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * A published table in JSON without the rows of other warnings and of what was withdrawn. It names the licence and the
 * versions as the whole table does and, in place of its schema, the selection and the table that it was taken from.
 */
export function jsonSelection(json: string, table: TableName, selection: Selection, from: string): SelectedRows {
  const { $schema: _, rows: all, ...edition } = JSON.parse(json) as PublishedTable;
  const standing = all.filter(({ withdrawn }) => withdrawn !== true);
  const rows = rowsOf(standing, (row) => row[warningColumns[table]], selection.ids);
  const { address, words } = selection;
  const file = { ...edition, selection: { from, address, words }, rows };
  return { text: `${JSON.stringify(file, null, 1)}\n`, count: rows.length };
}
