import { entryPage } from "../addresses";
import type { Actor, Prose } from "../model/archive";
import { actorKindLabels } from "../model/terms/reference";
import { changeLog, type ChangeLogView } from "./change-log";
import { factsWithValues, sideLink, type Fact } from "./facts";
import type { JudgedRecord } from "./judged-record";
import { entryFeedLinks } from "./following/feed-links";
import { pageHead, type PageHead } from "./page-head";
import { eventRow, warningRow, type EventRow, type WarningRow } from "./rows";
import { holdings } from "./count-text";

export interface ActorPage {
  readonly head: PageHead;
  readonly actor: Actor;
  readonly facts: readonly Fact[];
  readonly warnings: readonly WarningRow[];
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
      feeds,
    }),
    actor,
    facts: factsWithValues([
      { name: "Side", values: [sideLink(actor.side)] },
      { name: "Kind", values: [actorKindLabels[actor.kind]] },
      { name: "Roles when speaking", values: [...new Set(warnings.map(({ role }) => role))] },
    ]),
    warnings: warnings.map((warning) => warningRow(record, warning)),
    events: events.map(eventRow),
    about: actor.summary,
    log: changeLog(actor, feeds),
  };
}
