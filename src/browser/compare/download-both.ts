import papaparse from "papaparse";

import type { ComparedSelection } from "../../model/comparison/comparable";
import { chosenName } from "../../model/comparison/comparison-address";
import { csvSelection } from "../download/csv-selection";
import { namePart, saveFile } from "../download/save-file";
import { fetchText } from "../fetch";

/** Saves the warnings of both selections as one table and says what was saved. Rejects where the data can't be had. */
export async function saveBoth(
  table: URL,
  fileName: string,
  selections: readonly ComparedSelection[],
): Promise<string> {
  const { text, count } = csvOfBoth(await fetchText(table), selections);
  const asked = selections.map(({ chosen }) => `${chosen.facet}-${chosen.value}`).join("-and-");
  const name = `${fileName}-warnings-${namePart(asked)}.csv`;
  saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
  return `${count} rows saved as ${name}`;
}

/** The published table of warnings as far as each selection has them, with a first column that names the selection. */
function csvOfBoth(csv: string, selections: readonly ComparedSelection[]): { text: string; count: number } {
  const parts = selections.map(({ chosen, label, warnings }) => {
    const ids = warnings.map(({ id }) => id);
    const [header = [], ...rows] = papaparse.parse<string[]>(csvSelection(csv, "warnings", ids).text, {
      skipEmptyLines: true,
    }).data;
    return { header: ["selection", ...header], rows: rows.map((row) => [chosenName(chosen, label), ...row]) };
  });
  const rows = parts.flatMap((part) => part.rows);
  const header = parts[0]?.header ?? [];
  return { text: `${papaparse.unparse([header, ...rows], { newline: "\r\n" })}\r\n`, count: rows.length };
}
