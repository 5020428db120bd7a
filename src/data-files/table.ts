import { z } from "zod";

import type { JudgedRecord } from "../model/record";

/** A row as it is written: the columns of its table, in their order. */
export type Row = Readonly<Record<string, unknown>>;

/** A reference from columns of a table to the key of another. */
interface ForeignKey {
  readonly columns: readonly string[];
  /** The name of the other table. */
  readonly table: string;
  readonly key: readonly string[];
}

/** One table of the published data: what a row is, column by column, and how the rows are made. */
export interface Table {
  /** The name of its files, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Every column with its type and its description; the one place where a column is described. */
  readonly row: z.ZodObject;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Every row, withdrawn entries too; the same record gives the same rows in the same order. */
  readonly rows: (record: JudgedRecord) => readonly Row[];
}

interface Definition<Schema extends z.ZodObject> extends Omit<Table, "row" | "rows" | "foreignKeys"> {
  readonly row: Schema;
  /** By column, the table whose `id` it holds. */
  readonly refersTo?: Partial<Record<keyof z.infer<Schema>, string>>;
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rows: (record: JudgedRecord) => readonly z.infer<Schema>[];
}

/** A table whose rows the compiler holds to the description of its columns. */
export function defineTable<Schema extends z.ZodObject>(definition: Definition<Schema>): Table {
  const { refersTo = {}, foreignKeys = [], ...table } = definition;
  const single = Object.entries<string | undefined>(refersTo).flatMap(([column, target]) =>
    target === undefined ? [] : [{ columns: [column], table: target, key: ["id"] }],
  );
  return { ...table, rows: oncePerRecord(table.rows), foreignKeys: [...single, ...foreignKeys] };
}

/** Makes something of a record once, however many ask: every file and every table of references asks for the same rows. */
export function oncePerRecord<Made>(make: (record: JudgedRecord) => Made): (record: JudgedRecord) => Made {
  const made = new WeakMap<JudgedRecord, Made>();
  return (record) => {
    const rows = made.get(record) ?? make(record);
    made.set(record, rows);
    return rows;
  };
}

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

/** The values of a closed list, as the schema of a column or of its items has them; null where it is none. */
export function choicesOf({ enum: values, enumDescriptions }: Property): readonly Choice[] | null {
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

/** How often each id is named by these entries, once an entry. */
export function countUses<Entry>(
  entries: readonly Entry[],
  idsOf: (entry: Entry) => readonly string[],
): (id: string) => number {
  const uses = new Map<string, number>();
  for (const id of entries.flatMap((entry) => [...new Set(idsOf(entry))])) uses.set(id, (uses.get(id) ?? 0) + 1);
  return (id) => uses.get(id) ?? 0;
}
