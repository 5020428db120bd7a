import { type Part, parts } from "./options";

export type Unit = "seconds" | "milliseconds" | "bytes" | "shift" | "score" | "count";

/** What was found by measuring one thing as often as the run allowed. */
export interface Figure {
  readonly part: Part;
  /** What was measured: a size of the record, or one of the things beside it. */
  readonly subject: string;
  /** Which property of it. */
  readonly name: string;
  readonly unit: Unit;
  /** One value a run, in the order of the runs. */
  readonly values: readonly number[];
}

/** Something that could not be measured. */
export interface Failure {
  readonly part: Part;
  readonly subject: string;
  readonly reason: string;
}

/** What one benchmark found. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly failures: readonly Failure[];
}

/** What one measurement gave: for each property its unit and a value. */
export type Reading = Readonly<Record<string, readonly [value: number, unit: Unit]>>;

/** Gathers what is measured, and says each as it comes. What fails is written down with its reason, and the run goes on. */
export class Ledger implements Findings {
  readonly #figures: Figure[] = [];
  readonly #failures: Failure[] = [];
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  get figures(): readonly Figure[] {
    return this.#figures;
  }

  get failures(): readonly Failure[] {
    return this.#failures;
  }

  /** Measures so many times and writes down what every run gave. A run that fails ends it; what came before is kept. */
  async measure(part: Part, subject: string, runs: number, once: (run: number) => Promise<Reading>): Promise<void> {
    this.#say(`${parts[part]} · ${subject}`);
    const readings: Reading[] = [];
    const failure = await repeated(runs, async (run) => void readings.push(await once(run)));
    for (const figure of figuresOf(part, subject, readings)) this.#add(figure);
    if (failure !== null) this.#fail({ part, subject, reason: failure });
  }

  /** Does what a part needs before it can measure. False, with the reason written down, if it failed. */
  async prepare(part: Part, subject: string, act: () => Promise<void>): Promise<boolean> {
    const failure = await repeated(1, act);
    if (failure !== null) this.#fail({ part, subject, reason: failure });
    return failure === null;
  }

  #add(figure: Figure): void {
    this.#figures.push(figure);
    this.#say(`  ${figure.name}: ${formatSummary(summaryOf(figure.values), figure.unit)}`);
  }

  #fail(failure: Failure): void {
    this.#failures.push(failure);
    this.#say(`  failed: ${failure.reason}`);
  }
}

/** The reason for which a run failed, in one line; null if none did. */
async function repeated(runs: number, act: (run: number) => Promise<void>): Promise<string | null> {
  try {
    for (let run = 0; run < runs; run++) await act(run);
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  }
}

function figuresOf(part: Part, subject: string, readings: readonly Reading[]): Figure[] {
  const names = new Set(readings.flatMap((reading) => Object.keys(reading)));
  return [...names].map((name) => {
    const given = readings.flatMap((reading) => (reading[name] ? [reading[name]] : []));
    return { part, subject, name, unit: given[0]?.[1] ?? "count", values: given.map(([value]) => value) };
  });
}

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

const KILO = 1000;
const MEGA = 1_000_000;

/** A value as a table has it, with its unit: "1.24 s", "86 ms", "41.3 kB", "0.004", "100". */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case "seconds":
      return `${value.toFixed(value < 10 ? 2 : 1)} s`;
    case "milliseconds":
      return `${grouped(value < 10 ? Number(value.toFixed(1)) : Math.round(value))} ms`;
    case "bytes":
      return value < MEGA ? `${(value / KILO).toFixed(1)} kB` : `${grouped(Number((value / MEGA).toFixed(1)))} MB`;
    case "shift":
      return value.toFixed(3);
    case "score":
    case "count":
      return grouped(Math.round(value));
  }
}

/** The median, then the smallest and largest value and the number of runs: "86 ms (80 ms to 95 ms, 5 runs)". */
export function formatSummary({ median, min, max, runs }: Summary, unit: Unit): string {
  const middle = formatValue(median, unit);
  if (runs === 1) return `${middle} (1 run)`;
  const [least, most] = [formatValue(min, unit), formatValue(max, unit)];
  return least === most ? `${middle} (${runs} runs, all alike)` : `${middle} (${least} to ${most}, ${runs} runs)`;
}

const grouped = (value: number): string => value.toLocaleString("en");
