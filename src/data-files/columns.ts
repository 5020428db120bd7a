import { z } from "zod";

import type { Table } from "./table";

/** What a column holds. `list`: ids or words; `objects`: a list of objects, in JSON only. */
export type ColumnType =
  "text" | "choice" | "day" | "address" | "whole number" | "number" | "true or false" | "list" | "objects";

/** A value of a closed list. */
export interface Choice {
  readonly value: string;
  /** What it is called; null where the value says it. */
  readonly meaning: string | null;
  /** Its definition and an example, a sentence each; empty where the list is not defined. */
  readonly definition: readonly string[];
}

/** A column, read from the description of its table's row. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly type: ColumnType;
  /** Whether it may be empty: in JSON null. Lists are never null. */
  readonly nullable: boolean;
  /** The values of a choice, or of the items of a list; null where they are not a closed list. */
  readonly choices: readonly Choice[] | null;
  /** What a text, or each item of a list, looks like; null where it is free. */
  readonly pattern: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Whether a list holds at least one item. */
  readonly filled: boolean;
}

type Property = z.core.JSONSchema.BaseSchema;

/** Every column of a table, in order. */
export function columnsOf({ row }: Pick<Table, "row">): readonly Column[] {
  return Object.entries(z.toJSONSchema(row).properties ?? {}).map(([name, property]) => columnOf(name, property));
}

/** The columns that a CSV file has: lists of objects have no place in a cell. */
export function flatColumnsOf(table: Pick<Table, "row">): readonly Column[] {
  return columnsOf(table).filter(({ type }) => type !== "objects");
}

function columnOf(name: string, property: Property | boolean): Column {
  const described = schemaIn(property);
  const value = schemaIn(described.anyOf?.find((choice) => schemaIn(choice).type !== "null") ?? described);
  const item = value.type === "array" && !Array.isArray(value.items) ? schemaIn(value.items ?? {}) : value;
  return {
    name,
    description: described.description ?? "",
    type: typeOf(value, item),
    nullable: described.anyOf !== undefined || typesOf(described).includes("null"),
    choices: choicesOf(item),
    pattern: item.pattern ?? null,
    minimum: value.minimum ?? null,
    maximum: value.maximum === Number.MAX_SAFE_INTEGER ? null : (value.maximum ?? null),
    filled: value.minItems !== undefined,
  };
}

function schemaIn(property: Property | boolean): Property {
  return typeof property === "boolean" ? {} : property;
}

function choicesOf({ enum: values, enumDescriptions }: Property): readonly Choice[] | null {
  if (!values) return null;
  const meanings: readonly unknown[] = Array.isArray(enumDescriptions) ? enumDescriptions : [];
  return values.map((value, place) => {
    const told = meanings[place];
    const [meaning = null, ...definition] = typeof told === "string" ? told.split("\n") : [];
    return { value: String(value), meaning, definition };
  });
}

/** A type stands alone or, with `null`, in a list. */
function typesOf({ type }: Property): readonly (string | undefined)[] {
  return [type].flat();
}

function typeOf(value: Property, item: Property): ColumnType {
  if (value.type === "array") return item.type === "object" ? "objects" : "list";
  if (typesOf(value).includes("boolean")) return "true or false";
  if (value.type === "integer") return "whole number";
  if (value.type === "number") return "number";
  if (value.enum) return "choice";
  if (value.format === "date") return "day";
  return value.format === "uri" ? "address" : "text";
}
