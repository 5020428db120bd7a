import type { Facet } from "../../model/filter-facets";
import { counted } from "./counts";
import { couldBeWarning } from "./target";

/** "38 of 214 warnings", or "214 warnings" where all are shown. */
export function countSentence(shown: number, total: number): string {
  return shown === total ? counted(total) : `${shown} of ${counted(total)}`;
}

/** Of what the numbers beside choices are, where lines by the same name have others. */
export const countedSentences: Partial<Record<Facet, string>> = {
  theme: "Warnings with the theme; the page of lines has each line under its first theme only",
  status: "Warnings, each judged by itself; a line is judged by all its statements",
  response: "Warnings, each judged by itself; restraint and a lapse only where they are the outcome",
  restraint: "Warnings, each judged by itself, whatever became of its line",
};

/** How many choices of a long list are shown, and how the others are found; empty where all are shown. */
export function choicesShownSentence(shown: number, fitting: number): string {
  return shown === fitting ? "" : `${shown} of ${fitting} shown: type a word to find others`;
}

/** The most that is named of what an address asked for in vain, and the most of each that is shown. */
const mostNamed = 4;
const longest = 60;

/** What an old or mistyped link asked for in vain; empty where nothing was. */
export function droppedSentence(dropped: readonly string[]): string {
  if (dropped.length === 0) return "";
  const named = dropped.slice(0, mostNamed).map((asked) => `“${shortened(asked)}”`);
  const more = dropped.length > mostNamed ? [`${dropped.length - mostNamed} more`] : [];
  return `The link also asked for ${listed([...named, ...more])}, which this record does not know`;
}

/** That the years of a link were the wrong way round; empty where they were not. */
export function turnedSentence(turned: boolean): string {
  return turned ? "The years of the link ran backwards and are turned round" : "";
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Why the pair an address points at is shown although the filter leaves it out, or can't be shown; else empty. */
export function targetSentence(id: string, target: object | null, selected: readonly object[]): string {
  if (target)
    return selected.includes(target) ? "" : "Also shown: the warning the link points to, which does not fit the filter";
  return couldBeWarning(id) ? "The warning the link points to is not in this record" : "";
}

/** Sentences without their stops, with them, as one line. */
export function inOneLine(sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== "")
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
