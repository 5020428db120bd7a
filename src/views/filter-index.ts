import { home, published } from "../addresses";
import type { Archive, Warning } from "../model/archive";
import type { Derivation } from "../model/derivation";
import { facets, perFacet } from "../model/filter-facets";
import type { FilterIndex, IndexedPair } from "../model/filter-index";
import { foldText } from "../model/fold-text";
import { pageOf, pairsPerPage } from "../model/paging";
import { isoPartialDate } from "../model/partial-date";
import { timelineOrder } from "../model/timeline-order";
import { citationTemplates } from "./citation-templates";
import { filterChoices } from "./filter-choices";
import { filterValues } from "./filter-values";
import { known } from "./judged-record";
import { timelineTitle } from "./timeline-page";

/**
 * What the browser needs to filter the timeline: the pairs in its order, each with its page, and of each facet the
 * choices that occur. A plain value for JSON; the same record gives the same value.
 */
export function filterIndex(
  archive: Archive,
  judgements: { readonly ofWarning: ReadonlyMap<string, Derivation> },
): FilterIndex {
  const warnings = timelineOrder(archive.warnings);
  const values = warnings.map((warning) => filterValues(archive, warning, known(judgements.ofWarning, warning.id)));
  const choices = filterChoices(archive, values);
  const placeOf = perFacet((facet) => new Map(choices[facet].map(([value], place) => [value, place])));
  const pairs = warnings.map((warning, position): IndexedPair => {
    const places = facets.map((facet) => placesOf(placeOf[facet], values[position]?.[facet] ?? []));
    return [warning.id, pageOf(position, pairsPerPage), warning.date.year, places, textOf(warning)];
  });
  const citation = {
    templates: citationTemplates(archive.record),
    home: published(home),
    title: timelineTitle(archive.record),
    selectionTitle: `${archive.record.name}, warnings selected by`,
  };
  return { choices, pairs, citation };
}

/** Where the values stand among the choices, in the order of these. */
function placesOf(placeOf: ReadonlyMap<string, number>, values: readonly string[]): number[] {
  return values.flatMap((value) => placeOf.get(value) ?? []).sort((one, other) => one - other);
}

/** What free text is looked for in: the day of the warning as filter words have it, and its words. */
function textOf(warning: Warning): string {
  return `${isoPartialDate(warning.date)} ${foldText(wordsOf(warning))}`;
}

/** The warning's own words; those of its line, actors and weapons stand once, with the choices. */
function wordsOf({ headline, redLine, consequence, quotes }: Warning): string {
  const quoted = quotes.flatMap(({ text, original }) => [text, original?.text]);
  return [headline, redLine, consequence, ...quoted].join(" ");
}
