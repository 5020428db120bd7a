/** What is drawn at one place: one thing, or several that would lie on top of each other. */
export interface Cluster<Item> {
  /** A part of the width; of several, the middle of them. */
  readonly at: number;
  readonly items: readonly [Item, ...Item[]];
}

/** Items that lie within a reach of the first of them become one cluster. In the order of their places. */
export function mergeByPlace<Item extends { readonly at: number }>(
  items: readonly Item[],
  reach: number,
): Cluster<Item>[] {
  const clusters: [Item, ...Item[]][] = [];
  for (const item of items.toSorted((one, other) => one.at - other.at)) {
    const last = clusters.at(-1);
    if (last && item.at - last[0].at < reach) last.push(item);
    else clusters.push([item]);
  }
  return clusters.map((cluster) => ({ at: (cluster[0].at + (cluster.at(-1) ?? cluster[0]).at) / 2, items: cluster }));
}

/** About what a mark takes of the page, in compressed bytes: one thing by its own address, several by a number and dates. */
const bytesOfOne = 30;
const bytesOfSeveral = 22;

/**
 * The reach by which rows of marks are merged: the least from `finest` on, doubled until the marks of all rows together
 * take no more than `bytes`. So a picture stays as light with thousands of things as with hundreds.
 * @param rows each merged for itself
 */
export function reachWithin(
  rows: readonly (readonly { readonly at: number }[])[],
  finest: number,
  bytes: number,
): number {
  for (let reach = finest; reach < 1; reach *= 2) {
    const clusters = rows.flatMap((row) => mergeByPlace(row, reach));
    if (clusters.reduce((sum, { items }) => sum + (items.length === 1 ? bytesOfOne : bytesOfSeveral), 0) <= bytes)
      return reach;
  }
  return 1;
}
