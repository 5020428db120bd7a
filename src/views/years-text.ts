/**
 * Years with those that follow one another drawn together: "2007, 2008 and 2021 to 2025".
 * @param years in order, each once
 */
export function yearsPhrase(years: readonly number[]): string {
  const runs = runsOf(years).flatMap(({ first, last }) => {
    if (first === last) return [String(first)];
    return last - first === 1 ? [String(first), String(last)] : [`${first} to ${last}`];
  });
  const [final, ...earlier] = runs.toReversed();
  return earlier.length === 0 ? (final ?? "") : `${earlier.toReversed().join(", ")} and ${final}`;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(years: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const year of years) {
    const open = runs.at(-1);
    if (open?.last === year - 1) runs[runs.length - 1] = { first: open.first, last: year };
    else runs.push({ first: year, last: year });
  }
  return runs;
}
