import type { z } from "zod";

import type { JudgedRecord } from "../model/record";

/** A row as it is written: the columns of its table, in their order. */
export type Row = Readonly<Record<string, unknown>>;

/** A reference from columns of a table to the key of another. */
export interface ForeignKey {
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

/** Every file and every table of references asks for the same rows; they are made once. */
function oncePerRecord<Made>(make: (record: JudgedRecord) => Made): (record: JudgedRecord) => Made {
  const made = new WeakMap<JudgedRecord, Made>();
  return (record) => {
    const rows = made.get(record) ?? make(record);
    made.set(record, rows);
    return rows;
  };
}
