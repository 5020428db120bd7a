/**
 * The same function, asked once for each value: what it gave is kept for as long as the value is. For what many pages
 * of one record ask; the function must be pure.
 */
export function remembered<Key extends object, Value extends object | number>(
  derive: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = derive(key);
    kept.set(key, value);
    return value;
  };
}
