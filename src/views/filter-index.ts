import { home, published } from "../addresses";
import type { Line, Warning } from "../model/archive";
import { facets, perFacet } from "../model/filter-facets";
import type { FilterIndex, IndexedPair } from "../model/filter-index";
import { foldText } from "../model/fold-text";
import { placeTerms } from "../model/search-words";
import { gazetteerOf, type Gazetteer } from "../model/written-places";
import { pageOf, pairsPerPage } from "../model/paging";
import { isoPartialDate, timelineOrder } from "../model/dates";
import { citationTemplates } from "./citation-templates";
import { filterChoices } from "./filter-choices";
import { dayView } from "./date-view";
import { ownValues } from "./filter-values";
import type { JudgedRecord } from "../model/record";
import { known } from "./known";
import { isHeldBack } from "../model/strip-drawing";
import { stripLines } from "./strip";
import { timelineTitle } from "./timeline-page";

/**
 * What the browser needs to filter the timeline: the pairs in its order, each with its page, of each facet the choices
 * that occur, and the lines as the strip has them. A plain value for JSON; the same record gives the same value.
 */
export function filterIndex(record: JudgedRecord): FilterIndex & Required<Pick<FilterIndex, "texts">> {
  const { archive, judgements } = record;
  const warnings = timelineOrder(archive.warnings);
  const own = warnings.map((warning) => ownValues(warning, known(judgements.ofWarning, warning.id)));
  const events = warnings.map(({ id }) => known(archive.linksOf, id).map(({ event }) => event));
  const choices = filterChoices(archive, [
    ...own,
    ...events.flat().map(({ actors, weapons }) => ({ ...perFacet(() => []), actor: actors, weapon: weapons })),
  ]);
  const placeOf = perFacet((facet) => new Map(choices[facet].map(([value], place) => [value, place])));
  const pairs = warnings.map((warning, rank): IndexedPair => {
    const places = facets.map((facet) => placesOf(placeOf[facet], own[rank]?.[facet] ?? []));
    const links = (events[rank] ?? []).map(({ actors, weapons }) => [
      ...placesOf(placeOf.actor, actors),
      ...placesOf(placeOf.weapon, weapons).map((place) => ~place),
    ]);
    return [warning.id, pageOf(rank, pairsPerPage), warning.date.year, places, links];
  });
  const citation = {
    templates: citationTemplates(archive.record),
    home: published(home),
    title: timelineTitle(archive.record),
    selectionTitle: `${archive.record.name}, warnings selected by`,
  };
  const strip = [...stripLines(record).values()].map((lines) =>
    lines.map((line) => {
      const place = known(placeOf.line, line.line.id);
      return isHeldBack(line) ? ~place : place;
    }),
  );
  const places = gazetteerOf(archive.places);
  const texts = warnings.map((warning) => textOf(warning, known(archive.byId.lines, warning.line), places));
  return { choices, pairs, texts, strip, asOf: dayView(archive.record.asOf).text, citation };
}

/** Where the values stand among the choices, in the order of these. */
function placesOf(placeOf: ReadonlyMap<string, number>, values: readonly string[]): number[] {
  return values.flatMap((value) => placeOf.get(value) ?? []).sort((one, other) => one - other);
}

/** What free text is looked for in: the day of the warning as filter words have it, its words, and the places they name. */
function textOf(warning: Warning, { headline }: Line, places: Gazetteer): string {
  const words = wordsOf(warning);
  return [isoPartialDate(warning.date), foldText(words), ...placeTerms(`${words} ${headline}`, places)].join(" ");
}

/** The warning's own words; those of its line, actors and weapons stand once, with the choices. */
function wordsOf({ headline, redLine, consequence, quotes }: Warning): string {
  const quoted = quotes.flatMap(({ text, original }) => [text, original?.text]);
  return [headline, redLine, consequence, ...quoted].join(" ");
}
