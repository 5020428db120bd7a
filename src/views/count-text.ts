const grouped = new Intl.NumberFormat("en-GB");

/** A whole number as readers write it: 1,110. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

/** "3 lines", "1 line". */
export function countOf(count: number, one: string): string {
  return `${formatCount(count)} ${one}${count === 1 ? "" : "s"}`;
}
