/** Of several runs of one measurement. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** @throws RangeError if there are no values */
export function summaryOf(values: readonly number[]): Summary {
  return {
    median: quantileOf(values, 0.5),
    min: quantileOf(values, 0),
    max: quantileOf(values, 1),
    runs: values.length,
  };
}

/**
 * The value below which so large a share of the values lies, 0 to 1; between two values, what lies between them in
 * proportion.
 * @throws RangeError if there are no values
 */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new RangeError("There are no values to sum up.");
  return below + (above - below) * (place - Math.floor(place));
}
