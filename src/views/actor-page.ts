import { entryPage, filteredTimeline } from "../addresses";
import type { Actor, AftermathEvent, Prose } from "../model/archive";
import { rolesIn, rolesWhenSpeaking, type AttestedRole } from "../model/attested-roles";
import { emptyFilter } from "../model/filter";
import { formatFilter } from "../model/filter-address";
import { actorKindLabels } from "../model/terms/reference";
import { actorLines, actorLinesSummary, type ActorLine } from "./actor-lines";
import { changeLog, type ChangeLogView } from "./change-log";
import { factsWithValues, sideLink, type Fact } from "./facts";
import type { JudgedRecord } from "./judged-record";
import { entryFeedLinks } from "./following/feed-links";
import { pageHead, type PageHead } from "./page-head";
import { eventRow, type EventRow } from "./rows";
import { yearsPhrase } from "./years-text";
import { holdings } from "./count-text";
import { pictureOfEntry } from "./sharing/share-picture";

export interface ActorPage {
  readonly head: PageHead;
  readonly actor: Actor;
  readonly facts: readonly Fact[];
  /** How many statements on how many lines, and what became of these; empty for who said nothing. */
  readonly summary: string;
  readonly lines: readonly ActorLine[];
  /** What was said and done, on the timeline. */
  readonly onTimeline: string | null;
  readonly events: readonly EventRow[];
  readonly about: Prose;
  readonly log: ChangeLogView;
}

/** What a person or institution said and did, as far as the record shows it. */
export function actorPage(record: JudgedRecord, actor: Actor): ActorPage {
  const { archive } = record;
  const feeds = entryFeedLinks("actors", actor.id, actor.name);
  const warnings = archive.warnings.filter((warning) => warning.actor === actor.id);
  const events = archive.events.filter(({ actors }) => actors.includes(actor.id));
  return {
    head: pageHead(archive.record, {
      heading: actor.name,
      description: `${actor.name} in the record: ${holdings(warnings.length, events.length)}.`,
      path: entryPage("actors", actor.id),
      section: "actors",
      picture: pictureOfEntry(record, { kind: "actors", entry: actor }),
      feeds,
    }),
    actor,
    facts: factsWithValues([
      { name: "Side", values: [sideLink(actor.side)] },
      { name: "Kind", values: [actorKindLabels[actor.kind]] },
      { name: "Roles in years of statements", values: rolesWhenSpeaking(warnings).map(roleWords) },
    ]),
    summary: actorLinesSummary(record, warnings),
    lines: actorLines(record, warnings),
    onTimeline: warnings.length > 0 ? filteredTimeline(formatFilter({ ...emptyFilter, actor: [actor.id] })) : null,
    events: events.map((event) => eventDone(actor, event)),
    about: actor.summary,
    log: changeLog(actor, feeds),
  };
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
