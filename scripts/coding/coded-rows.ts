import papaparse from "papaparse";

import {
  type CodedField,
  codedFields,
  codeSeparator,
  linkFields,
  nothingCoded,
  statementFields,
} from "../../src/model/coding";
import { allowedIn } from "./sheet-csv";

/** One row of a filled sheet: what its fields say, null where there was nothing to code. */
export interface CodedRow {
  readonly codes: Readonly<Partial<Record<CodedField, string | readonly string[] | null>>>;
  readonly note: string | null;
}

export interface CodedRows {
  /** By the number in the sheet. */
  readonly rows: ReadonlyMap<string, CodedRow>;
  /** What is missing or cannot be read, row by row. */
  readonly faults: readonly string[];
}

type Cells = Readonly<Record<string, string | undefined>>;

/** Reads a filled sheet, as far as these fields were asked for; a head may name the values beside the field, which stands before the first bracket. */
export function codedRows(csv: string, fields: readonly CodedField[] = codedFields): CodedRows {
  const { data } = papaparse.parse<Cells>(csv, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (head) => head.replace(/ \(.*/s, "").trim(),
  });
  const numbered = data.map((cells): [string, Cells] => [cells.number?.trim() ?? "", cells]);
  return {
    rows: new Map(numbered.map(([number, cells]) => [number, rowOf(number, cells, fields)])),
    faults: numbered.flatMap(([number, cells]) => faultsIn(number, cells, fields)),
  };
}

function rowOf(number: string, cells: Cells, asked: readonly CodedField[]): CodedRow {
  const codes = fieldsOf(number, asked).map((field) => [field, isDue(field, cells) ? codeIn(field, cells) : null]);
  const note = cells.note?.replace(/\s+/g, " ").trim() ?? "";
  return { codes: Object.fromEntries(codes) as CodedRow["codes"], note: note === "" ? null : note };
}

function codeIn(field: CodedField, cells: Cells): string | string[] | null {
  const items = itemsIn(field, cells);
  if (field === "consequenceKinds") return items;
  const [item = nothingCoded] = items;
  return item === nothingCoded ? null : item;
}

function faultsIn(number: string, cells: Cells, asked: readonly CodedField[]): string[] {
  return fieldsOf(number, asked)
    .filter((field) => isDue(field, cells))
    .flatMap((field) => {
      const items = itemsIn(field, cells);
      const wrong = items.filter((item) => !allowedIn(field).includes(item)).map((item) => `“${item}”`);
      const isOneTooMany = items.length > 1 && field !== "consequenceKinds";
      const found = items.length === 0 ? ["nothing"] : isOneTooMany ? [items.join(codeSeparator)] : wrong;
      return found.map((item) => `${number} ${field}: ${item} → one of ${allowedIn(field).join(", ")}`);
    });
}

function fieldsOf(number: string, asked: readonly CodedField[]): CodedField[] {
  const fields: readonly CodedField[] = number.startsWith("W") ? statementFields : linkFields;
  return fields.filter((field) => asked.includes(field));
}

/** Whether a field is asked for, after what the first of its row says. */
function isDue(field: CodedField, cells: Cells): boolean {
  if (field === "inclusion" || field === "relation") return true;
  const [relation] = itemsIn("relation", cells);
  if (field === "degree") return relation === "stated-consequence";
  if (field === "tie") return relation !== nothingCoded;
  return itemsIn("inclusion", cells)[0] !== "no";
}

function itemsIn(field: CodedField, cells: Cells): string[] {
  const cell = cells[field] ?? "";
  return cell
    .split(codeSeparator)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
