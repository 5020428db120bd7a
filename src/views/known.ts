/** An entry that must be there: the reader has checked every reference before a page is made. */
export function known<Key, Entry>(entries: ReadonlyMap<Key, Entry>, id: Key): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`No entry has the id “${String(id)}”.`);
  return entry;
}
