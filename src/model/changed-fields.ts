import { type EntryKind, entryKinds } from "./archive";
import { type FieldValue, idsSince, type KeptEntry, type KeptState } from "./version-changes";

/** A field of an entry that holds something else than it did in the version before. */
export interface ChangedField {
  readonly kind: EntryKind;
  /** The id that the entry has now. */
  readonly id: string;
  /** As the table calls it; of the tie of an event to a warning `answers[<id of the warning>].relation`. */
  readonly field: string;
  readonly before: FieldValue;
  readonly now: FieldValue;
}

/**
 * Every field that editors fill in and that is another in the entries that stand in both versions, read from their files alone. A
 * reference to an entry that was renamed is the same. CODEBOOK section 11.
 */
export function changedFields(before: KeptState, now: KeptState): ChangedField[] {
  const ids = new Map(entryKinds.flatMap((kind) => [...idsSince(before.entries[kind], now.entries[kind])]));
  return entryKinds.flatMap((kind) => {
    const known = new Map(before.entries[kind].map((entry) => [ids.get(entry.id) ?? entry.id, entry]));
    return now.entries[kind].flatMap((entry) => {
      const former = known.get(entry.id);
      if (!former || former.withdrawn || entry.withdrawn) return [];
      return differing(renamed(former, ids), entry).map((field) => ({ kind, id: entry.id, ...field }));
    });
  });
}

type Fields = KeptEntry["fields"];

function differing({ fields: before }: Pick<KeptEntry, "fields">, { fields: now }: KeptEntry) {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  return names
    .map((field) => ({ field, before: plain(before[field] ?? null), now: plain(now[field] ?? null) }))
    .filter((field) => JSON.stringify(field.before) !== JSON.stringify(field.now));
}

/** An entry of then with the ids of now, in its values and in the names of its ties. */
function renamed({ fields }: KeptEntry, ids: ReadonlyMap<string, string>): { fields: Fields } {
  const named = Object.entries(fields).map(([name, value]) => [
    name.replace(/\[(.*)\]/, (_, id: string) => `[${ids.get(id) ?? id}]`),
    withIds(value, ids),
  ]);
  return { fields: Object.fromEntries(named) as Fields };
}

function withIds(value: FieldValue, ids: ReadonlyMap<string, string>): FieldValue {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (isList(value)) return value.map((item) => withIds(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, withIds(of, ids)]));
}

/** Nothing is null, however a version wrote it, and the parts of a group stand in one order. */
function plain(value: FieldValue): FieldValue {
  if (value === "" || (isList(value) && value.length === 0)) return null;
  if (isList(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.entries(value)
    .map(([name, of]) => [name, plain(of)] as const)
    .filter(([, of]) => of !== null);
  return Object.fromEntries(filled.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value);
