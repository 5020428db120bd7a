import { comparisonRecord, entryPage, filteredTimeline, filterIndex } from "../../addresses";
import type { ComparedWarning, ComparisonRecord } from "../../model/comparison/comparable";
import { formatPartialDate, isoPartialDate } from "../../model/dates";
import { type Filter, matcherOf } from "../../model/filter";
import { formatFilter, parseFilter } from "../../model/filter-address";
import { knownChoices, pairsOf } from "../../model/filter-index";
import {
  type GroupedPairs,
  groupPairs,
  type LabelOf,
  selectionHeading,
  type SelectionHeading,
} from "../../model/selection";
import { countOf, formatCount } from "../../model/words";
import { gazetteerOf } from "../../model/written-places";
import { loadComparison } from "../compare/compare-view";
import { make } from "../dom";
import { loadIndex, loadIndexWithWords } from "../filter/load-index";
import { labelsOf, selectionWords } from "../filter/selection-words";

/** How many warnings a frame shows. */
const shownAtMost = 4;

/** A view of the timeline in short, as its address asks for it: rejects where the record can't be had. */
export async function frameOfTimeline(host: HTMLElement): Promise<readonly Node[]> {
  const address = new URL(filterIndex, host.baseURI);
  const [index, record] = await Promise.all([
    // Words are looked for in what lies beside the index.
    new URLSearchParams(location.search).has("q") ? loadIndexWithWords(address) : loadIndex(address),
    loadComparison(new URL(comparisonRecord, host.baseURI)),
  ]);
  const { dropped: _, ...filter } = parseFilter(location.search, knownChoices(index));
  const labelOf = labelsOf(index);
  const fitting = pairsOf(index).filter(matcherOf(filter, gazetteerOf(index.places ?? [])));
  const groups = groupPairs(filter, filter.order === "newest" ? fitting : fitting.toReversed());
  const { title, sentence } = viewHeading(filter, groups, labelOf);
  const byId = new Map(record.warnings.map((warning) => [warning.id, warning]));
  // Those that have what is asked for themselves first, as the timeline has them.
  const warnings = [...groups.own, ...groups.aftermath].flatMap(({ id }) => byId.get(id) ?? []);
  const href = filteredTimeline(formatFilter(filter));
  nameFrame(`${title}: warnings and what happened then`);
  return [
    make("p", { class: "eyebrow" }, "Warnings, and what happened then"),
    make("h1", {}, make("a", { href }, title)),
    make("p", { class: "summary" }, make("strong", {}, sentence.strong), sentence.rest),
    make("ul", { class: "frame-rows", role: "list" }, ...warnings.slice(0, shownAtMost).map((w) => makeRow(w, record))),
    make("p", { class: "embed-more" }, make("a", { href }, waysTo(warnings.length))),
  ];
}

/** What a framed view is called and why these warnings: as the filtered timeline says it, which always has a filter. */
export function viewHeading(
  filter: Filter,
  groups: GroupedPairs,
  labelOf: LabelOf,
): Pick<SelectionHeading, "title" | "sentence"> {
  if (formatFilter({ ...filter, order: "newest" }) !== "")
    return selectionHeading(filter, groups, labelOf, selectionWords(filter, labelOf));
  const sentence = { strong: countOf(groups.own.length, "warning"), rest: "." };
  return { title: "All warnings of the record", sentence };
}

function waysTo(count: number): string {
  if (count === 0) return "The timeline, to loosen the filter";
  return count > shownAtMost ? `All ${formatCount(count)} on the timeline` : "On the timeline";
}

function makeRow({ id, date, actor, headline, answer }: ComparedWarning, { names }: ComparisonRecord): HTMLElement {
  const time = make("time", { datetime: isoPartialDate(date) }, formatPartialDate(date));
  return make(
    "li",
    {},
    make("p", { class: "when" }, time, ` · ${names.actor[actor] ?? actor}`),
    make("p", { class: "compared-name" }, make("a", { href: entryPage("warnings", id) }, headline)),
    make("p", { class: "compared-answer" }, answer),
  );
}

/** Gives the page the name of what it shows; the name of the record stays at the end of it. */
export function nameFrame(title: string): void {
  const siteName = document.title.split(" · ").at(-1) ?? "";
  document.title = `${title} · ${siteName}`;
}
