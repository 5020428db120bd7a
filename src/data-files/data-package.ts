import { data, dataFile, home, method, published } from "../addresses";
import { publisherName } from "../model/answered-for";
import type { JudgedRecord } from "../model/record";
import { allTables } from "./all-tables";
import { csvColumnsOf, editionOf, lastChangeOf, listSeparator } from "./formats";
import { dataDescription, licenceNamed } from "./release-papers";
import type { Column, ColumnType, Table } from "./table";

/** The Data Package of all CSV files, by version 2 of the standard. `bytesOf`: by file name. */
export function dataPackage(judged: JudgedRecord, bytesOf: (name: string) => number): object {
  const { archive } = judged;
  const { record } = archive;
  const licence = licenceNamed(record.licence);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "red-line-record",
    id: published(dataFile("datapackage.json")),
    title: record.name,
    description: dataDescription(record),
    homepage: published(home),
    version: record.dataVersion,
    created: `${lastChangeOf(archive)}T00:00:00Z`,
    ...editionOf(record),
    codebook: published(method),
    keywords: record.subject.keywords,
    contributors: [{ title: publisherName(record), path: published(home), roles: ["publisher"] }],
    licenses: [{ name: licence.spdx, title: licence.title, path: licence.url }],
    sources: [
      { title: "The texts in which the facts were read, one by one in the table sources", path: published(data) },
    ],
    resources: allTables.map((table) => resourceOf(judged, table, bytesOf)),
  };
}

function resourceOf(judged: JudgedRecord, table: Table, bytesOf: (name: string) => number): object {
  const path = `${table.name}.csv`;
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name: table.name,
    type: "table",
    path,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    bytes: bytesOf(path),
    rows: table.rows(judged).length,
    schema: tableSchemaOf(table),
  };
}

/** The description of a CSV file's columns and keys in the terms of Frictionless Table Schema, versions 1 and 2. */
function tableSchemaOf(table: Table): object {
  return {
    fields: csvColumnsOf(table).map((column) => fieldOf(column, table.key)),
    missingValues: [""],
    primaryKey: [...table.key],
    ...foreignKeysOf(table),
  };
}

/** The standard takes no empty list of them. */
function foreignKeysOf({ foreignKeys }: Table): object {
  if (foreignKeys.length === 0) return {};
  return {
    foreignKeys: foreignKeys.map(({ columns, table, key }) => ({
      fields: [...columns],
      reference: { resource: table, fields: [...key] },
    })),
  };
}

function fieldOf(column: Column, key: readonly string[]): object {
  const { name, description } = column;
  return {
    name,
    type: fieldTypes[column.type],
    description: column.type === "list" ? `${description}; items are separated by “${listSeparator}”` : description,
    constraints: constraintsOf(column, key.length === 1 && key[0] === name),
  };
}

/**
 * A date that may lack its day or month is a text with a pattern: no type of Table Schema takes all three. So is an
 * address, because validators differ in which addresses they take for one.
 */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  choice: "string",
  day: "date",
  address: "string",
  "whole number": "integer",
  number: "number",
  "true or false": "boolean",
  list: "string",
  objects: "array",
};

function constraintsOf(column: Column, unique: boolean): object {
  const { type, nullable, filled, choices, minimum, maximum } = column;
  const pattern = patternOf(column);
  return {
    required: type === "list" ? filled : !nullable,
    ...(unique ? { unique } : {}),
    ...(choices && type === "choice" ? { enum: choices.map(({ value }) => value) } : {}),
    ...(pattern === null ? {} : { pattern }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  };
}

/** Groups are plain ones, which the regular expressions of XML Schema, named by the standard, know too. */
function patternOf({ type, choices, pattern }: Column): string | null {
  if (type === "list" && choices) return listPattern(choices.map(({ value }) => value).join("|"));
  if (type === "list" && pattern !== null) return listPattern(pattern.replace(/^\^|\$$/g, ""));
  if (type === "address") return "^https?://\\S+$";
  return type === "text" ? (pattern?.replaceAll("(?:", "(") ?? null) : null;
}

function listPattern(item: string): string {
  return `^(${item})(\\${listSeparator}(${item}))*$`.replaceAll("(?:", "(");
}
