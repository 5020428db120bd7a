import { z } from "zod";

import type { JudgedRecord } from "../../model/record";
import { idField } from "../fields";
import type { Row, Table } from "../table";
import { claims } from "./claims";
import { events } from "./events";
import { lines } from "./lines";
import { links } from "./links";
import { sides } from "./sides";
import { sources } from "./sources";
import { actors } from "./actors";
import { warnings } from "./warnings";
import { weapons } from "./weapons";

/*
 * A list in one cell can't be a foreign key. So each list of ids has a table of its own, with one row an id, for
 * databases and for validators.
 */

/** One table for each list of ids that a table holds. */
export const joins: readonly Table[] = [
  joinOf(warnings, "weapons", weapons),
  joinOf(warnings, "sources", sources),
  {
    ...joinOf(warnings, "lapsedSources", sources),
    name: "warning-lapse-sources",
    title: "Warnings and the sources of their lapse",
  },
  {
    ...joinOf(warnings, "responseDecidedBy", events),
    name: "warning-deciding-events",
    title: "Warnings and the events that decided the response",
  },
  {
    ...joinOf(lines, "responseDecidedBy", events),
    name: "line-deciding-events",
    title: "Lines and the events that decided the response",
  },
  joinOf(events, "actors", actors),
  joinOf(events, "sides", sides),
  joinOf(events, "weapons", weapons),
  joinOf(events, "sources", sources),
  joinOf(links, "sources", sources),
  joinOf(weapons, "sources", sources),
  joinOf(claims, "about", warnings),
  joinOf(claims, "about", events),
  joinOf(claims, "sources", sources),
];

/** A row for each id in a list column that is one of the other table. */
function joinOf(owner: Table, column: string, target: Table): Table {
  const item = oneOf(target);
  const ownerColumns = owner.key.length === 1 ? [oneOf(owner)] : owner.key;
  return {
    name: `${oneOf(owner)}-${target.name}`,
    title: `${owner.title} and their ${target.title.toLowerCase()}`,
    description: `One row an id in the column “${column}” of the table ${owner.name} that is one of the table ${target.name}.`,
    row: z.strictObject(
      Object.fromEntries([
        ...ownerColumns.map((key) => [key, idField.describe(`The ${key}`)]),
        [item, idField.describe(`The ${item} that is named`)],
      ]),
    ),
    key: [...ownerColumns, item],
    foreignKeys: [
      { columns: ownerColumns, table: owner.name, key: owner.key },
      { columns: [item], table: target.name, key: ["id"] },
    ],
    rows: (record) => joinedRows(record, owner, column, target, [...ownerColumns, item]),
  };
}

function joinedRows(
  record: JudgedRecord,
  owner: Table,
  column: string,
  target: Table,
  names: readonly string[],
): Row[] {
  const known = new Set(target.rows(record).map(({ id }) => id));
  return owner.rows(record).flatMap((row) => {
    const key = owner.key.map((part) => row[part]);
    const ids = row[column] as readonly string[];
    return ids.filter((id) => known.has(id)).map((id) => rowOf(names, [...key, id]));
  });
}

function rowOf(names: readonly string[], values: readonly unknown[]): Row {
  return Object.fromEntries(names.map((name, place) => [name, values[place]]));
}

/** "warning" for the table of warnings: tables are named by a plain plural. */
function oneOf({ name }: Table): string {
  return name.replace(/s$/, "");
}
