import type { Failure, Figure, Findings, Unit } from "./figure";
import { type Part, parts } from "./parts";
import { summaryOf } from "./summary";
import { formatSummary } from "../report/format-value";

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
