import type { PartialDate } from "../../src/model/dates";

/* Days as ISO texts, compared as texts: the recount shares no arithmetic with the model. */

/** The first and the last possible day, `YYYY-MM-DD`. */
export type Days = readonly [from: string, to: string];

const millisecondsInDay = 86_400_000;

export function firstDay({ year, month = 1, day = 1 }: PartialDate): string {
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

export function lastDay({ year, month = 12, day }: PartialDate): string {
  return isoOf(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}

export function plusDays(day: string, days: number): string {
  return isoOf(Date.parse(day) + days * millisecondsInDay);
}

function daysFrom(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / millisecondsInDay);
}

export function daysBetween(from: Days, to: Days): { least: number; most: number } {
  return { least: daysFrom(from[1], to[0]), most: daysFrom(from[0], to[1]) };
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** Undefined for none. */
export function earliest(days: readonly string[]): string | undefined {
  return days.toSorted()[0];
}

/** Undefined for none. */
export function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
