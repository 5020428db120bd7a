/** Values that one row or column of a table counts together. */
export interface Part<Key extends string> {
  readonly name: string;
  readonly keys: readonly Key[];
}

const joined = {
  name: "Stated consequence carried out, in full or in part",
  keys: ["carried-out", "carried-out-in-part"],
};

/**
 * One part for each value or, where the degree is not to be relied on in totals, one for what was carried out in full
 * and in part. CODEBOOK section 10.
 */
export function partsOf<Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
  countsDegree: boolean,
): Part<Key>[] {
  const isJoined = (key: Key) => !countsDegree && joined.keys.includes(key);
  const together = keys.filter(isJoined);
  return keys.flatMap((key): Part<Key>[] => {
    if (!isJoined(key)) return [{ name: labels[key], keys: [key] }];
    return key === together[0] ? [{ name: joined.name, keys: together }] : [];
  });
}
