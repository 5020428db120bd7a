import type { CodedField } from "../../src/model/coding";
import { type CodingSheet, type SheetLink, type SheetStatement, speakerText } from "./coding-sheet";
import { allowedIn } from "./sheet-csv";
import type { ShownSource } from "./shown-words";

const opening = `# A sheet for a second coder

Code each statement and each link below from the words shown and from the codebook alone (\`codebook.md\`: sections 1 to 4, 7 and 14). Do not look at the record's entries or pages. You may open the addresses.

1. Read the codebook.
2. Code all statements (W…) before the links (L…): a warning is coded from its own words before its aftermath is looked up.
3. Write the codes into \`sheet.csv\` and save it as \`coded.csv\`, with the same columns and rows. Leave no field open that is yours to code, and change none afterwards.
4. In \`note\` you may say in a few words what made you hesitate.
`;

/** What is said of each field that is to be coded. */
const advice: Readonly<Record<CodedField, string>> = {
  inclusion:
    "**yes** if all five tests of section 2 hold, otherwise **no**. Some of the statements are no warnings. For a *no* leave the other fields empty.",
  explicitness: "one value, by section 2.",
  consequenceKinds: "every kind that the words name, by section 14, with ; between them.",
  consequenceForm: "by section 2; **none** where no consequence was stated.",
  authority: "one value, by section 2.",
  relation: "by section 3, one value; **none** where the act has nothing to do with the statement.",
  degree: "only of a stated-consequence, by section 3; otherwise empty.",
  tie: "how it is known that the two belong together, by section 4; empty where the relation is none.",
};

/** The sheet to be read: what to do, the values of each field, then all statements and links with their words. */
export function sheetPage({ statements, links, fields }: CodingSheet): string {
  return [
    opening,
    ...fields.map((field) => `- \`${field}\`: ${advice[field]} Values: ${allowedIn(field).join(", ")}`),
    "",
    fields.includes("relation")
      ? "A few acts have no short title; the words say what was done."
      : "The relation is given.",
    "\n# Statements\n",
    ...statements.map(statementText),
    "# Links\n",
    ...links.map((link) => linkText(link, statements)),
  ].join("\n");
}

function statementText({ number, date, speaker, role, side, sources }: SheetStatement): string {
  return [`## ${number}\n`, `${date}. ${speakerText({ speaker, role, side })}\n`, sourcesList(sources), ""].join("\n");
}

function linkText(
  { number, statement, date, doneBy, act, relation, sources }: SheetLink,
  all: readonly SheetStatement[],
): string {
  const said = all.filter((one) => one.number === statement);
  return [
    `## ${number}\n`,
    `Beside ${statement}: ${said.map(({ date: day, speaker }) => `${speaker}, ${day}`).join("")}\n`,
    `${date}. By: ${doneBy}.${act === null ? "" : ` **${act}**`}${relation === null ? "" : ` Relation as given: ${relation}.`}\n`,
    sourcesList(sources),
    "",
  ].join("\n");
}

function sourcesList(sources: readonly ShownSource[]): string {
  return sources
    .map(({ publisher, date, title, url, words }) => {
      const head = `- ${publisher}, ${date}: ${title}${url === null ? "" : ` <${url}>`}`;
      return [head, ...words.map((one) => `  > ${one.replaceAll("\n", " ")}\n`)].join("\n");
    })
    .join("\n");
}
