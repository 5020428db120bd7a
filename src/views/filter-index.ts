import { home, published } from "../addresses";
import type { Archive, Line, Warning } from "../model/archive";
import { isoPartialDate, timelineOrder } from "../model/dates";
import type { Derivation } from "../model/derivation";
import { type Facet, facets, perFacet } from "../model/filter-facets";
import type { FilterIndex, IndexedChoice, IndexedPair } from "../model/filter-index";
import { foldText } from "../model/fold-text";
import { pageOf, pairsPerPage } from "../model/paging";
import type { JudgedRecord } from "../model/record";
import { placeTerms } from "../model/search-words";
import { isHeldBack } from "../model/strip-drawing";
import {
  lineStatusLabels,
  responseChoiceLabels,
  responseChoicesOf,
  restraintLabels,
  restraintTimes,
} from "../model/terms/outcome";
import { sideLabels } from "../model/terms/side";
import { themeLabels } from "../model/terms/theme";
import { consequenceKindLabels } from "../model/terms/warning";
import { type Gazetteer, gazetteerOf } from "../model/written-places";
import { citationTemplates } from "./citation";
import { dayView } from "./date-view";
import { weaponWords } from "./facts";
import { known } from "./known";
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

type Offered = Readonly<Record<Facet, readonly IndexedChoice[]>>;

/** The choices that at least one pair has: names by the alphabet, coded values in the order of the codebook. */
function filterChoices(archive: Archive, values: readonly Record<Facet, readonly string[]>[]): Offered {
  const offered = allChoices(archive);
  return perFacet((facet) => {
    const occurring = new Set(values.flatMap((pair) => pair[facet]));
    return offered[facet].filter(([value]) => occurring.has(value));
  });
}

function allChoices({ byId }: Archive): Offered {
  return {
    actor: named(
      byId.actors,
      ({ name }) => name,
      ({ nameOriginal }) => [nameOriginal?.text],
    ),
    side: coded(sideLabels),
    weapon: named(
      byId.weapons,
      ({ name }) => name,
      ({ aliases }) => aliases,
      weaponWords,
    ),
    theme: coded(themeLabels),
    line: named(
      byId.lines,
      ({ headline }) => headline,
      () => [],
    ),
    status: coded(lineStatusLabels),
    response: coded(responseChoiceLabels),
    restraint: coded(restraintLabels),
    kind: coded(consequenceKindLabels),
  };
}

/** Entries by the name readers see, with their other names; free text finds them by all. */
function named<Entry>(
  entries: ReadonlyMap<string, Entry>,
  labelOf: (entry: Entry) => string,
  namesOf: (entry: Entry) => readonly (string | undefined)[],
  aboutOf?: (entry: Entry) => string,
): IndexedChoice[] {
  const choices = [...entries].map(([id, entry]): IndexedChoice => {
    const names = foldText(namesOf(entry).join(" "));
    return aboutOf ? [id, labelOf(entry), names, aboutOf(entry)] : [id, labelOf(entry), names];
  });
  return choices.sort(byLabel);
}

function byLabel([value, label]: IndexedChoice, [otherValue, otherLabel]: IndexedChoice): number {
  const [one, other] = [`${foldText(label)} ${value}`, `${foldText(otherLabel)} ${otherValue}`];
  return one < other ? -1 : Number(one > other);
}

/** Coded values are not among the words that free text is looked for in. */
function coded(labels: Readonly<Record<string, string>>): IndexedChoice[] {
  return Object.entries(labels).map(([value, label]) => [value, label, ""]);
}

/** What a pair can be found by of the warning itself. Actors and weapon systems of its events come to it. */
function ownValues(warning: Warning, derivation: Derivation): Record<Facet, readonly string[]> {
  return {
    actor: [warning.actor],
    side: [warning.side],
    weapon: warning.weapons,
    theme: warning.themes,
    line: [warning.line],
    status: [derivation.lineStatus],
    response: responseChoicesOf(derivation),
    restraint: restraintTimes(derivation),
    kind: warning.consequenceKinds,
  };
}
