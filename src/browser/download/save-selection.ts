import { matcherOf } from "../../model/filter";
import { formatFilter, parseFilter } from "../../model/filter-address";
import { type FilterIndex, knownChoices, pairsOf } from "../../model/filter-index";
import { gazetteerOf } from "../../model/written-places";
import { fetchScript, fetchText } from "../fetch";
import { loadIndex, loadIndexWithWords } from "../filter/load-index";
import { labelsOf, selectionWords } from "../filter/selection-words";
import type { SelectedRows } from "./csv-selection";
import { queryPart, saveFile } from "./save-file";
import { type FileFormat, rowsOf, type TableName, warningColumns } from "./tables";

/** Which file a reader asks for, and where the page says that its parts are. */
export interface Asked {
  readonly table: TableName;
  readonly format: FileFormat;
  readonly indexAddress: URL;
  /** Where the whole tables lie. */
  readonly tablesAddress: URL;
  /** What the name of every file begins with. */
  readonly fileName: string;
}

const mediaTypes: Record<FileFormat, string> = { csv: "text/csv", json: "application/json" };

/**
 * Saves what the address of this page shows, further pages included, and says what was saved. Rejects where a part of
 * it can't be fetched.
 */
export async function saveSelection(asked: Asked): Promise<string> {
  const { table, format, indexAddress, tablesAddress } = asked;
  const from = new URL(`${table}.${format}`, tablesAddress);
  const load = new URLSearchParams(location.search).has("q") ? loadIndexWithWords : loadIndex;
  const [index, whole] = await Promise.all([load(indexAddress), fetchText(from)]);
  const selection = selectionOf(index, location.search);
  const { text, count } = await selected(asked, whole, selection, from);
  const name = `${asked.fileName}-${table}${querySuffix(selection.query)}.${format}`;
  saveFile(name, new Blob([text], { type: `${mediaTypes[format]};charset=utf-8` }));
  return `${count} ${count === 1 ? "row" : "rows"} saved as ${name}`;
}

async function selected(
  { table, format }: Asked,
  whole: string,
  selection: Selection,
  from: URL,
): Promise<SelectedRows> {
  if (format === "json") {
    // Where it is published, which need not be where it is read.
    const published = new URL(from.pathname, selection.address);
    return jsonSelection(whole, table, selection, published.href);
  }
  const { csvSelection } = await fetchScript(() => import("./csv-selection"));
  return csvSelection(whole, table, selection.ids);
}

function querySuffix(query: string): string {
  return query === "" ? "" : `-${queryPart(query)}`;
}

/** The pairs that an address asks for, wherever they stand, and what a file of them says of itself. */
interface Selection {
  /** The warnings' ids, in the order shown. */
  readonly ids: readonly string[];
  /** The whole address of the view. */
  readonly address: string;
  /** What was asked for, in words; empty where it is everything. */
  readonly words: string;
  /** The query of the view, with its question mark; empty where it has none. */
  readonly query: string;
}

/** @param search the query of an address, with its question mark */
export function selectionOf(index: FilterIndex, search: string): Selection {
  const { dropped: _, ...filter } = parseFilter(search, knownChoices(index));
  const ids = pairsOf(index)
    .filter(matcherOf(filter, gazetteerOf(index.places ?? [])))
    .map(({ id }) => id);
  const query = formatFilter(filter);
  return {
    ids: filter.order === "newest" ? ids : ids.reverse(),
    address: index.citation.home + query,
    words: selectionWords(filter, labelsOf(index)),
    query,
  };
}

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
