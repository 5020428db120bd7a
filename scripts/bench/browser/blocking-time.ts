import type { Observed } from "./observe-page";

/** A task longer than this keeps a reader waiting, in milliseconds. */
const NOTICED = 50;

/** What tasks took beyond what nobody notices, from the first paint on, added up, in milliseconds. */
export function blockingTimeOf({ longTasks, firstPaint }: Pick<Observed, "longTasks" | "firstPaint">): number {
  return longTasks
    .filter(({ start, duration }) => start + duration > firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - NOTICED), 0);
}
