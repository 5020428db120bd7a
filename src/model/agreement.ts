/** What two coders said of one thing: the first's value, then the second's. */
export type CodePair = readonly [first: string, second: string];

/** A coefficient with its 95 % interval, cut at what the coefficient can be. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** How far two coders agree in one field. CODEBOOK section 10. */
export interface Agreement {
  readonly count: number;
  readonly agreed: number;
  /** From 0 to 1; null where there was nothing to code. */
  readonly raw: number | null;
  /** Cohen's kappa; null where both coders used one value only, the same: chance alone then agrees. */
  readonly kappa: Estimate | null;
  /** Gwet's AC1; null as for kappa. */
  readonly ac1: Estimate | null;
  /** The values that either coder used, in the order given. */
  readonly values: readonly string[];
  /** How often the first coder said the one (row) and the second the other (column), in the order of `values`. */
  readonly confusion: readonly (readonly number[])[];
}

/**
 * How far two coders agree.
 * @param order all values there are, in the order in which a table shows them; others stand after them
 * @example agreementOf([["yes", "yes"], ["yes", "no"], ["no", "no"]]).raw // 2 / 3
 */
export function agreementOf(pairs: readonly CodePair[], order: readonly string[] = []): Agreement {
  const used = new Set(pairs.flat());
  const values = [...new Set([...order, ...[...used].toSorted()])].filter((value) => used.has(value));
  const confusion = values.map((first) =>
    values.map((second) => pairs.filter(([one, other]) => one === first && other === second).length),
  );
  const agreed = pairs.filter(([first, second]) => first === second).length;
  const raw = pairs.length === 0 ? null : agreed / pairs.length;
  const shares = new Shares(confusion, pairs.length);
  const isTelling = values.length > 1;
  return {
    count: pairs.length,
    agreed,
    raw,
    kappa: isTelling ? kappaOf(shares) : null,
    ac1: isTelling ? ac1Of(shares) : null,
    values,
    confusion,
  };
}

/** A confusion table as shares of all pairs, with its margins. */
class Shares {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly observed: number;

  constructor(
    table: Agreement["confusion"],
    readonly count: number,
  ) {
    this.cells = table.map((row) => row.map((cell) => cell / count));
    this.rows = this.cells.map(sum);
    this.columns = this.cells.map((_, at) => sum(this.cells.map((row) => row[at] ?? 0)));
    this.observed = this.sumOf((share, row, column) => (row === column ? share : 0));
  }

  row(at: number): number {
    return this.rows[at] ?? 0;
  }

  column(at: number): number {
    return this.columns[at] ?? 0;
  }

  sumOf(term: (share: number, row: number, column: number) => number): number {
    return sum(this.cells.flatMap((cells, row) => cells.map((share, column) => term(share, row, column))));
  }
}

/** Cohen (1960), with the large-sample standard error of Fleiss, Cohen and Everitt (1969). */
function kappaOf(shares: Shares): Estimate {
  const { observed, rows, count } = shares;
  const expected = sum(rows.map((row, at) => row * shares.column(at)));
  const kappa = (observed - expected) / (1 - expected);
  const within = shares.sumOf((share, row, column) =>
    row === column
      ? share * (1 - (shares.row(row) + shares.column(row)) * (1 - kappa)) ** 2
      : share * ((1 - kappa) * (shares.column(row) + shares.row(column))) ** 2,
  );
  const variance = (within - (kappa - expected * (1 - kappa)) ** 2) / (count * (1 - expected) ** 2);
  return estimate(kappa, variance);
}

/** Gwet (2008), with the variance given there for two coders; the values are those that either coder used. */
function ac1Of(shares: Shares): Estimate {
  const { observed, rows, count } = shares;
  const others = rows.length - 1;
  const prevalence = (at: number) => (shares.row(at) + shares.column(at)) / 2;
  const expected = sum(rows.map((_, at) => prevalence(at) * (1 - prevalence(at)))) / others;
  const ac1 = (observed - expected) / (1 - expected);
  const onDiagonal =
    shares.sumOf((share, row, column) => (row === column ? share * (1 - prevalence(row)) : 0)) / others;
  const everywhere =
    shares.sumOf((share, row, column) => share * (1 - (prevalence(row) + prevalence(column)) / 2) ** 2) / others ** 2;
  const variance =
    observed * (1 - observed) -
    4 * (1 - ac1) * (onDiagonal - observed * expected) +
    4 * (1 - ac1) ** 2 * (everywhere - expected ** 2);
  return estimate(ac1, variance / (count * (1 - expected) ** 2));
}

/** The standard normal deviate of a two-sided 95 % interval. */
const deviate = 1.959964;

function estimate(value: number, variance: number): Estimate {
  const standardError = Math.sqrt(Math.max(0, variance));
  const low = Math.max(-1, value - deviate * standardError);
  return { value, standardError, low, high: Math.min(1, value + deviate * standardError) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
