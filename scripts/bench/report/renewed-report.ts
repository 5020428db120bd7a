import { isDeepStrictEqual } from "node:util";
import type { Failure, Figure } from "../results/figure";
import type { MachineFacts } from "./machine-facts";
import type { Report } from "./report";

/** Some of what a report tells, measured anew on a later day. */
export interface Renewal {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What of it: a part and what was measured, each once. */
  readonly renewed: readonly Pick<Figure, "part" | "subject">[];
}

/** @throws Error where the machine or versions are not the same: then figures can't stand beside each other */
export function assertSameMachine(older: MachineFacts, newer: MachineFacts): void {
  if (!isDeepStrictEqual(older, newer))
    throw new Error("The published figures come from another machine or other versions: measure everything again.");
}

/** The older report with what a newer run measured in the place of the same, and the rest as it was. */
export function renewedReport(older: Report, newer: Report): Report {
  const renewed = [...newer.figures, ...newer.failures].reduce<Pick<Figure, "part" | "subject">[]>(
    (all, one) => (all.some(sameAs(one)) ? all : [...all, { part: one.part, subject: one.subject }]),
    [],
  );
  const isKept = (one: Figure | Failure): boolean => !renewed.some(sameAs(one));
  const replaced = older.figures.flatMap((figure) => (isKept(figure) ? [figure] : takenFrom(newer, figure)));
  return {
    ...older,
    renewals: [...older.renewals, { date: newer.date, renewed }],
    figures: [...replaced, ...newer.figures.filter((figure) => !replaced.includes(figure))],
    failures: [...older.failures.filter(isKept), ...newer.failures],
  };
}

/** The newer figure in the place of an older one, so that tables keep their order; none if it could not be measured. */
function takenFrom({ figures }: Report, { part, subject, name }: Figure): Figure[] {
  return figures.filter((one) => one.part === part && one.subject === subject && one.name === name);
}

function sameAs(one: Pick<Figure, "part" | "subject">): (other: Pick<Figure, "part" | "subject">) => boolean {
  return ({ part, subject }) => part === one.part && subject === one.subject;
}
