/** A length with no more digits than can be seen. */
export function rounded(length: number | undefined): number {
  return Math.round((length ?? 0) * 100) / 100;
}
