import papaparse from "papaparse";
import { readBuilt } from "../support/built-site";

/** A row of a CSV file, by column, every cell a text. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of a published CSV file, read as anybody would: a header, then texts. Stops at malformed CSV. */
export function publishedCsv(name: string): readonly Cells[] {
  const text = readBuilt(`data/${name}.csv`).toString("utf8");
  const { data, errors } = papaparse.parse<Cells>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}.csv: ${JSON.stringify(errors[0])}`);
  return data;
}

/** A published JSON file. */
export function publishedJson(name: string): unknown {
  return JSON.parse(readBuilt(`data/${name}`).toString("utf8")) as unknown;
}

/** A cell that must be there. */
export function cell(row: Cells, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`There is no column ${column}.`);
  return value;
}

/** The items of a list cell. */
export function items(row: Cells, column: string): string[] {
  return cell(row, column).split("|").filter(Boolean);
}
