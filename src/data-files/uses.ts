/** How often each id is named by these entries, once an entry. */
export function countUses<Entry>(
  entries: readonly Entry[],
  idsOf: (entry: Entry) => readonly string[],
): (id: string) => number {
  const uses = new Map<string, number>();
  for (const id of entries.flatMap((entry) => [...new Set(idsOf(entry))])) uses.set(id, (uses.get(id) ?? 0) + 1);
  return (id) => uses.get(id) ?? 0;
}
