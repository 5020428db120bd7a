/** So many items of a list, spread evenly over it, in its order; all of them where it has no more. */
export function evenlyChosen<Item>(items: readonly Item[], count: number): Item[] {
  if (count >= items.length) return [...items];
  return Array.from({ length: count }, (_, place) => items[Math.floor((place * items.length) / count)] as Item);
}
