import { comparisonRecord, entryPage, filterIndex, filteredTimeline } from "../../addresses";
import { chosenName } from "../../model/comparison/compared-facets";
import type { ComparedWarning, ComparisonRecord } from "../../model/comparison/comparison-record";
import { emptyFilter, type Filter } from "../../model/filter";
import { formatFilter, parseFilter } from "../../model/filter-address";
import { facets } from "../../model/filter-facets";
import { knownChoices, pairsOf, type FilterIndex } from "../../model/filter-index";
import { matcherOf } from "../../model/filter-matches";
import { formatPartialDate, isoPartialDate } from "../../model/partial-date";
import type { LabelOf } from "../../model/selection-heading";
import { isOwn, selectionSentence, type WeightedSentence } from "../../model/selection";
import { countOf, formatCount } from "../../model/words";
import { loadComparison } from "../compare/start-compare";
import { labelsOf } from "../filter/choice-labels";
import { loadIndex } from "../filter/load-index";
import { selectionWords } from "../filter/selection-words";
import { make } from "../make";
import { nameFrame } from "./name-frame";

/** How many warnings a frame shows. */
const shownAtMost = 4;

/** A view of the timeline in short, as its address asks for it: rejects where the record can't be had. */
export async function frameOfTimeline(host: HTMLElement): Promise<readonly Node[]> {
  const [index, record] = await Promise.all([
    loadIndex(new URL(filterIndex, host.baseURI)),
    loadComparison(new URL(comparisonRecord, host.baseURI)),
  ]);
  const { dropped: _, ...filter } = parseFilter(location.search, knownChoices(index));
  const labelOf = labelsOf(index);
  const warnings = selectedBy(filter, index, record);
  const heading = viewHeading(filter, labelOf, warnings.length);
  const { strong, rest } = viewSentence(filter, labelOf, warnings);
  const href = filteredTimeline(formatFilter(filter));
  nameFrame(`${heading}: warnings and what happened then`);
  return [
    make("p", { class: "eyebrow" }, "Warnings, and what happened then"),
    make("h1", {}, make("a", { href }, heading)),
    make("p", { class: "summary" }, make("strong", {}, strong), rest),
    make("ul", { class: "frame-rows", role: "list" }, ...warnings.slice(0, shownAtMost).map((w) => makeRow(w, record))),
    make("p", { class: "embed-more" }, make("a", { href }, waysTo(warnings.length))),
  ];
}

/** What a view is called: its one choice, else how many warnings it holds. */
export function viewHeading(filter: Filter, labelOf: LabelOf, count: number): string {
  const asked = facets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));
  const [only, ...others] = asked;
  if (formatFilter({ ...filter, order: "newest" }) === "") return "All warnings of the record";
  const isOnly = only && others.length === 0 && filter.from === null && filter.to === null && filter.q === "";
  return isOnly ? chosenName(only, labelOf(only.facet, only.value)) : `${countOf(count, "warning")}, filtered`;
}

/** Why these warnings. */
export function viewSentence(
  filter: Filter,
  labelOf: LabelOf,
  warnings: readonly Pick<ComparedWarning, "actor" | "weapons">[],
): WeightedSentence {
  for (const facet of ["actor", "weapon"] as const) {
    const [value, ...others] = filter[facet];
    const isOnly = formatFilter({ ...filter, order: "newest" }) === formatFilter({ ...emptyFilter, [facet]: [value] });
    if (value === undefined || others.length > 0 || !isOnly) continue;
    const own = warnings.filter((warning) => isOwn(facet, value, warning)).length;
    return selectionSentence(facet, own, warnings.length - own);
  }
  const words = selectionWords(filter, labelOf);
  const rest = words === "" ? "" : ` by ${words}`;
  return { strong: countOf(warnings.length, "warning"), rest: `${rest}.` };
}

/** Newest first, but those that have an actor or weapon themselves before those in whose aftermath it had a part. */
function selectedBy(filter: Filter, index: FilterIndex, { warnings }: ComparisonRecord): ComparedWarning[] {
  const byId = new Map(warnings.map((warning) => [warning.id, warning]));
  const selected = pairsOf(index)
    .filter(matcherOf(filter))
    .flatMap(({ id }) => byId.get(id) ?? []);
  const ordered = filter.order === "newest" ? selected : selected.toReversed();
  const rankOf = (warning: ComparedWarning) =>
    Number(filter.actor.length > 0 && !filter.actor.some((value) => isOwn("actor", value, warning))) +
    Number(filter.weapon.length > 0 && !filter.weapon.some((value) => isOwn("weapon", value, warning)));
  return ordered.toSorted((one, other) => rankOf(one) - rankOf(other));
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
