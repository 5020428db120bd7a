import { entryPage, filteredTimeline, published } from "../addresses";
import {
  type Actor,
  type AftermathEvent,
  type AttestedRole,
  type Prose,
  rolesIn,
  rolesWhenSpeaking,
  type Warning,
} from "../model/archive";
import { emptyFilter } from "../model/filter";
import { formatFilter } from "../model/filter-address";
import { mentionsOf } from "../model/mentions";
import { drawnRowsPerPage, pageCount, portionsOf } from "../model/paging";
import type { JudgedRecord } from "../model/record";
import { actorKindLabels } from "../model/terms/reference";
import { sideLabels } from "../model/terms/side";
import { holdings } from "../model/words";
import { type ActorLine, actorLines, actorLinesSummary, saidByLine } from "./actor-lines";
import { changeLog, type ChangeLogView } from "./change-log";
import { aftermathSelection, type SelectionView } from "./facet-selection";
import { elsewhere, type Fact, factsWithValues, sideLink } from "./facts";
import { entryFeedLinks } from "./feeds";
import { actorJsonLd } from "./json-ld";
import { pageHead, type PageHead, sharedHead } from "./page-head";
import { sectionPart, type SectionPart } from "./paging";
import { eventRow, type EventRow } from "./rows";

interface ActorPage {
  readonly head: PageHead;
  readonly actor: Actor;
  /** What it said, and the warnings after which it acted; on the first page, and null where there are none. */
  readonly selection: SelectionView | null;
  readonly facts: readonly Fact[];
  /** How many statements on how many lines, and what became of these; empty for who said nothing. */
  readonly summary: string;
  /** What was said, under its lines; null where there is nothing to show. */
  readonly said: SectionPart<ActorLine> | null;
  /** What was said and done, on the timeline. */
  readonly onTimeline: string | null;
  readonly done: SectionPart<EventRow> | null;
  readonly about: Prose;
  readonly log: ChangeLogView;
}

/** How many pages an actor has: what was said, line by line, and then what was done. */
export function actorPageCount({ archive }: JudgedRecord, { id }: Actor, perPage = drawnRowsPerPage): number {
  const { warnings, events } = mentionsOf(archive, "actors", id);
  return pageCount(warnings.length + events.length, perPage);
}

/**
 * What a person or institution said and did, as far as the record shows it.
 * @param perPage the most statements and events of a page
 */
export function actorPage(record: JudgedRecord, actor: Actor, page = 1, perPage = drawnRowsPerPage): ActorPage {
  const { archive } = record;
  const feeds = entryFeedLinks("actors", actor.id, actor.name);
  const { warnings, events } = mentionsOf(archive, "actors", actor.id);
  const path = entryPage("actors", actor.id);
  return {
    head: pageHead(archive.record, {
      heading: actor.name,
      description: `${actor.name} in the record: ${holdings(warnings.length, events.length)}.`,
      path,
      jsonLd: actorJsonLd(actor, published(path)),
      section: "actors",
      ...sharedHead(record, { kind: "actors", entry: actor }),
      feeds,
      place: { page, pages: actorPageCount(record, actor, perPage) },
    }),
    actor,
    selection: page === 1 ? aftermathSelection(record, "actor", actor.id, aboutOf(actor)) : null,
    facts: actorFacts(actor, warnings),
    summary: actorLinesSummary(record, warnings),
    ...saidAndDone(record, actor, page, perPage),
    onTimeline: warnings.length > 0 ? filteredTimeline(formatFilter({ ...emptyFilter, actor: [actor.id] })) : null,
    about: actor.summary,
    log: changeLog(actor, feeds),
  };
}

function saidAndDone(record: JudgedRecord, actor: Actor, page: number, perPage: number) {
  const { warnings, events } = mentionsOf(record.archive, "actors", actor.id);
  const place = { path: entryPage("actors", actor.id), page };
  const [ofSaid, ofDone] = portionsOf([warnings.length, events.length], page, perPage);
  const said = { id: "said", heading: "What was said, line by line", items: saidByLine(warnings) };
  const done = { id: "events", heading: "What was done", items: events };
  const saidPart = sectionPart(said, ofSaid, place, (warning) => warning);
  return {
    said: saidPart && { ...saidPart, rows: actorLines(record, saidPart.rows, warnings) },
    done: sectionPart(done, ofDone, place, (event) => eventDone(actor, event)),
  };
}

/** "President of Russia", or the side an actor belongs to where no office is on record. */
function aboutOf({ roles, side }: Actor): string {
  return roles.at(-1)?.title ?? sideLabels[side];
}

function actorFacts(actor: Actor, warnings: readonly Warning[]): Fact[] {
  return factsWithValues([
    { name: "Side", values: [sideLink(actor.side)] },
    { name: "Kind", values: [actorKindLabels[actor.kind]] },
    { name: "Roles in years of statements", values: rolesWhenSpeaking(warnings).map(roleWords) },
    elsewhere(actor),
  ]);
}

/** "President of Russia (2007, 2008 and 2021 to 2025)": the years of statements, not a term of office. */
function roleWords({ title, years }: AttestedRole): string {
  return `${title} (${yearsPhrase(years)})`;
}

/** An event with the office that the record attests for its year. */
function eventDone(actor: Actor, event: AftermathEvent): EventRow {
  const row = eventRow(event);
  const roles = rolesIn(actor, event.date.year);
  return roles.length === 0 ? row : { ...row, facts: [...row.facts, `as ${roles.join(", ")}`] };
}

/**
 * Years with those that follow one another drawn together: "2007, 2008 and 2021 to 2025".
 * @param years in order, each once
 */
export function yearsPhrase(years: readonly number[]): string {
  const runs = runsOf(years).flatMap(({ first, last }) => {
    if (first === last) return [String(first)];
    return last - first === 1 ? [String(first), String(last)] : [`${first} to ${last}`];
  });
  const [final, ...earlier] = runs.toReversed();
  return earlier.length === 0 ? (final ?? "") : `${earlier.toReversed().join(", ")} and ${final}`;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(years: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const year of years) {
    const open = runs.at(-1);
    if (open?.last === year - 1) runs[runs.length - 1] = { first: open.first, last: year };
    else runs.push({ first: year, last: year });
  }
  return runs;
}
