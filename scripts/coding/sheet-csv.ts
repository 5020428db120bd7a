import papaparse from "papaparse";

import { type CodedField, codedValues } from "../../src/model/coding";
import { type CodingSheet, type SheetLink, type SheetStatement, speakerText } from "./coding-sheet";
import type { ShownSource } from "./shown-words";

/** What may stand beside the values of a field: `none` where there is nothing to code it by. */
const besides: Partial<Record<CodedField, readonly string[]>> = { consequenceForm: ["none"], relation: ["none"] };

/** All that may be written into a field of a sheet. */
export function allowedIn(field: CodedField): readonly string[] {
  return [...codedValues[field], ...(besides[field] ?? [])];
}

const facts = ["number", "statement", "date", "by", "act", "words and sources"];

/** The sheet for a spreadsheet: a row a statement, then a row a link; the head of a column to be filled says what it takes. */
export function sheetCsv({ statements, links, fields }: CodingSheet): string {
  const given = fields.includes("relation") ? [] : ["relation (given)"];
  const heads = fields.map((field) => `${field} (${allowedIn(field).join(" / ")})`);
  const empty = [...fields.map(() => ""), ""];
  const rows = [
    ...statements.map((one) => [...statementRow(one), ...given.map(() => ""), ...empty]),
    ...links.map((link) => [...linkRow(link), ...given.map(() => link.relation ?? ""), ...empty]),
  ];
  return `${papaparse.unparse([[...facts, ...given, ...heads, "note"], ...rows], { newline: "\r\n" })}\r\n`;
}

function statementRow({ number, date, speaker, role, side, sources }: SheetStatement): string[] {
  return [number, "", date, speakerText({ speaker, role, side }), "", sourcesText(sources)];
}

function linkRow({ number, statement, date, doneBy, act, sources }: SheetLink): string[] {
  return [number, statement, date, doneBy, act ?? "", sourcesText(sources)];
}

function sourcesText(sources: readonly ShownSource[]): string {
  return sources
    .map(({ publisher, date, title, url, words }) =>
      [`${publisher}, ${date}: ${title}`, ...words.map((one) => `“${one}”`), ...(url === null ? [] : [url])].join("\n"),
    )
    .join("\n\n");
}
