import { type Column, type ColumnType } from "./columns";
import { csvColumnsOf, listSeparator } from "./csv";
import type { Table } from "./table";

/** The description of a CSV file's columns and keys in the terms of Frictionless Table Schema, versions 1 and 2. */
export function tableSchemaOf(table: Table): object {
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
