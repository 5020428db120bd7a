/** The tables that a selection can be taken from, with the column that names the warning. */
export const warningColumns = { warnings: "id", links: "warning" } as const;
export type TableName = keyof typeof warningColumns;

export type FileFormat = "csv" | "json";

/** The rows of these warnings, in the order of the warnings; those of one warning as they stood. */
export function rowsOf<Row>(rows: readonly Row[], warningOf: (row: Row) => unknown, ids: readonly string[]): Row[] {
  const byWarning = new Map<unknown, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) byWarning.get(warningOf(row))?.push(row);
  return [...byWarning.values()].flat();
}
