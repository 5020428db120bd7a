import { hyphenated } from "../../model/citation";
import { fetchText } from "../fetch";
import { loadIndex, loadIndexWithWords } from "../filter/load-index";
import { jsonSelection } from "./json-selection";
import { saveFile } from "./save-file";
import { selectionOf, type Selection } from "./selection";
import type { SelectedRows } from "./csv-selection";
import type { FileFormat, TableName } from "./tables";

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

/** The most of a query that goes into a file's name. */
const longestQuery = 80;

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
  const { csvSelection } = await import("./csv-selection");
  return csvSelection(whole, table, selection.ids);
}

function querySuffix(query: string): string {
  return query === "" ? "" : `-${hyphenated(hyphenated(query).slice(0, longestQuery))}`;
}
