import { data, home, method, published } from "../addresses";
import type { RecordSettings } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { countOf } from "../model/words";
import { citationView } from "../views/citation";
import { allTables, mainTables } from "./all-tables";
import { listSeparator } from "./formats";
import { dataDescription } from "./release-papers";
import { columnsOf, type Table } from "./table";

/** What to know before one reads the files; the page on the data says the same. */
export const readingNotes: readonly string[] = [
  "CSV files are UTF-8 without a byte order mark, with commas, CRLF and a header (RFC 4180). In a spreadsheet, import them as UTF-8 instead of opening them.",
  `A cell that holds a list has “${listSeparator}” between its items. An empty cell is nothing, or an empty list.`,
  "A date is YYYY-MM-DD, YYYY-MM or YYYY, as exact as the source is. The columns dateEarliest and dateLatest give the first and the last day it may stand for.",
  "JSON files hold the same columns, lists as lists, and some lists of objects besides (changes, quotes, roles, seedRefs). Each has a JSON Schema.",
  "Columns whose description begins with “Derived” are worked out from the others by the codebook; nobody types them in. A range has a smallest and a greatest value, the same where all dates are exact.",
  "Versions are texts: a program that guesses takes 2.10 for 2.1, so read the columns dataVersion and codebookVersion as text.",
  "Withdrawn entries stay, marked in the column withdrawn, and take part in no outcome and no count.",
  "Texts stand as they were written, and nothing is put before those that begin with a sign a spreadsheet takes for a formula: import text columns as text.",
];

/** How to arrive at the outcomes oneself. */
export const recomputing =
  "To work out all outcomes yourself, take warnings.csv (date, side, explicitness, consequenceKinds, consequenceForm, demand, lapsedDate, line, withdrawn), events.csv (date, sides, certainty, withdrawn) and links.csv (warning, event, relation, degree, missing, order), the column asOf, and sections 5 and 6 of the codebook.";

/** The README of the zip, in Markdown. */
export function readme(judged: JudgedRecord): string {
  const { record } = judged.archive;
  return `# ${record.name}: the data

${dataDescription(record)}

As of ${record.asOf}; data version ${record.dataVersion}; codebook version ${record.codebookVersion}. Published at ${published(home)}, described at ${published(data)}.

## Files

- \`codebook.md\`: what is recorded, and the rules by which outcomes are derived; also at ${published(method)}
- \`datapackage.json\`: every CSV file with its columns and keys, as a Frictionless Data Package
- \`CITATION.cff\`, \`LICENSE.md\`: how to cite, and what is allowed
- ${mainTables.map(({ name }) => `\`${name}\``).join(", ")}: each as \`.csv\` and \`.json\`, with a \`.schema.json\` for the JSON
- the other \`.csv\` files: lists of these tables with one row an item

## How to read them

${readingNotes.map((note) => `- ${note}`).join("\n")}

${recomputing}

## How to cite

${citationText(record)}

For what was said or done, cite the source itself.

## Columns

Every CSV file also has asOf, dataVersion and codebookVersion.

${allTables.map((table) => tableText(judged, table)).join("\n\n")}
`;
}

/** The citation in every format, set apart as Markdown does it. */
function citationText(record: RecordSettings): string {
  const { formats } = citationView(record, "Data", data);
  return formats.map(({ label, text }) => `${label}:\n\n${text.trim().replace(/^/gm, "    ")}`).join("\n\n");
}

function tableText(judged: JudgedRecord, table: Table): string {
  const columns = columnsOf(table).map(({ name, description, type }) => `- \`${name}\` (${type}): ${description}`);
  return `### ${table.name}

${table.description} ${countOf(table.rows(judged).length, "row")}.

${columns.join("\n")}`;
}
