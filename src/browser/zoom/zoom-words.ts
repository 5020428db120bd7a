import { dayToPartialDate, formatPartialDate, type Span } from "../../model/dates";
import { certaintyLabels, tieMarkLabels } from "../../model/terms/event";
import { afterWarnings, countOf } from "../../model/words";
import { cellWords } from "../../model/zoom/calendar-cells";
import type { DrawnCluster } from "../../model/zoom/lane-layout";
import type { ZoomData, ZoomEntry } from "../../model/zoom/zoom-entries";

/** The name readers see of an actor. */
export type ActorName = (id: string) => string;

export function actorNames({ actors }: Pick<ZoomData, "actors">): ActorName {
  const names = new Map(actors);
  return (id) => names.get(id) ?? id;
}

/** "12 September 2024 · Vladimir Putin". */
export function whenAndWho({ date, actors }: ZoomEntry, actorName: ActorName): string {
  return [formatPartialDate(date), ...actors.map(actorName)].join(" · ");
}

/** What became of a warning, or how an event is related to warnings, in the words used everywhere on the site. */
export function standing(entry: ZoomEntry): string {
  if (entry.kind === "warning") return entry.answer;
  const relations = [...new Set(entry.ties.map(({ mark }) => tieMarkLabels[mark]))];
  const certainty = entry.certainty === "confirmed" ? [] : [certaintyLabels[entry.certainty]];
  return [relations.length > 0 ? relations.join(", ") : afterWarnings(0), ...certainty].join(" · ");
}

/** What a screen reader calls an entry. */
export function entryName(entry: ZoomEntry, actorName: ActorName): string {
  const kind = entry.kind === "warning" ? "Warning" : "Event";
  return `${kind}: ${entry.headline}. ${whenAndWho(entry, actorName)}. ${standing(entry)}`;
}

/** "42 warnings", "1 event", "42 warnings and 3 events". */
export function countWords(entries: readonly ZoomEntry[]): string {
  const warnings = entries.filter(({ kind }) => kind === "warning").length;
  const counts = [counted(warnings, "warning"), counted(entries.length - warnings, "event")];
  return counts.filter((words) => words !== "").join(" and ");
}

/** "warnings", "event": what a number of entries counts; null where there are both warnings and events. */
export function soleKindWord(entries: readonly Pick<ZoomEntry, "kind">[]): string | null {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const [kind] = kinds;
  return kind === undefined || kinds.size > 1 ? null : entries.length === 1 ? kind : `${kind}s`;
}

/** "42 warnings, March 2022". */
export function clusterName({ entries, span, unit }: DrawnCluster): string {
  return `${countWords(entries)}, ${cellWords(span, unit)}`;
}

/** What is said aloud where an entry is selected. */
export function selectionSentence(entry: ZoomEntry): string {
  const others = entry.ties.map(({ mark }) => tieMarkLabels[mark].toLowerCase());
  const found =
    entry.kind === "warning"
      ? `${counted(others.length, "event") || "No event"} afterwards`
      : afterWarnings(others.length);
  const relations = [...Map.groupBy(others, (words) => words)].map(([words, all]) => `${all.length} ${words}`);
  return `Selected: ${entry.headline}. ${[found, relations.join(", ")].filter((part) => part !== "").join(": ")}`;
}

/** What is said where nothing lies in view: "Nothing shown here from 3 March 2015 to 1 June 2018." */
export function emptySentence({ first, last }: Span): string {
  const [from, to] = [first, last].map((day) => formatPartialDate(dayToPartialDate(day)));
  return `Nothing on record from ${from} to ${to}.`;
}

/** The button that leads to what lies next: "Earlier: 12 May 2014, Putin says …". */
export function nextSentence(direction: "Earlier" | "Later", { date, headline }: ZoomEntry): string {
  return `${direction}: ${formatPartialDate(date)}, ${headline}`;
}

/** What is said of lanes that are not drawn; empty where all are. */
export function leftOutSentence(drawn: number, leftOut: number): string {
  if (leftOut === 0) return "";
  return `The ${drawn} lanes with the most entries are drawn; ${leftOut} more are not. The filter brings them near.`;
}

/** The same, and nothing for none. */
function counted(count: number, one: string): string {
  return count === 0 ? "" : countOf(count, one);
}
