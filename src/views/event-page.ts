import { entryPage, published } from "../addresses";
import type { AftermathEvent, Answer, Archive, Prose } from "../model/archive";
import { chronologically } from "../model/chronology";
import { sourcesOfEvent } from "../model/mentions";
import { certaintyLabels, eventKindLabels } from "../model/terms/event";
import { eventSideLabels, unknownSide } from "../model/terms/side";
import { dateView, type DateView } from "./date-view";
import { lagPhrase } from "./days-text";
import { changeLog, type ChangeLogView } from "./change-log";
import { sourcesOnPage, sourceViews, type SourceView } from "./source-view";
import { actorLink, factsWithValues, sideLink, weaponLinks, type Fact } from "./facts";
import { known, type JudgedRecord } from "./judged-record";
import { eventJsonLd } from "./json-ld";
import { leftOutReasons } from "./left-out-words";
import { neighbours, type Neighbours } from "./neighbours";
import { pageHead, type PageHead } from "./page-head";
import { plainText } from "./plain-text";
import { relationView, type RelationView } from "./relation-view";
import { warningRow, type WarningRow } from "./rows";
import { tieView, type TieView } from "./tie-view";
import { sharedHead } from "./shared-head";

/** A warning that an event answers, and how. */
export interface AnsweredWarning {
  readonly warning: WarningRow;
  readonly relation: RelationView;
  readonly lag: string;
  readonly tie: TieView;
}

export interface EventPage {
  readonly head: PageHead;
  readonly event: AftermathEvent;
  readonly date: DateView;
  readonly endDate: DateView | null;
  readonly facts: readonly Fact[];
  readonly summary: Prose;
  readonly answered: readonly AnsweredWarning[];
  readonly sources: readonly SourceView[];
  readonly notes: Prose;
  readonly byDate: Neighbours;
  readonly log: ChangeLogView;
}

/** All that an event's page shows: the mirror of a warning's. DESIGN section 6. */
export function eventPage(record: JudgedRecord, event: AftermathEvent): EventPage {
  const { archive } = record;
  const path = entryPage("events", event.id);
  return {
    head: pageHead(archive.record, {
      heading: event.headline,
      description: `${dateView(event.date).text}. ${plainText(event.summary)}`,
      path,
      section: "events",
      jsonLd: eventJsonLd(event, published(path)),
      original: sourcesOnPage,
      ...sharedHead(record, { kind: "events", entry: event }),
    }),
    event,
    date: dateView(event.date),
    endDate: event.endDate && dateView(event.endDate),
    facts: eventFacts(archive, event),
    summary: event.summary,
    answered: answersInOrder(record, event).map((answer) => answeredWarning(record, event, answer)),
    sources: sourceViews(archive, sourcesOfEvent(event)),
    notes: event.notes,
    byDate: neighbours("events", archive.events, event),
    log: changeLog(event),
  };
}

function eventFacts(archive: Archive, event: AftermathEvent): Fact[] {
  return factsWithValues([
    {
      name: "Done by",
      values: event.sides.map((side) => (side === unknownSide ? eventSideLabels.unknown : sideLink(side))),
    },
    { name: "Actors", values: event.actors.map((id) => actorLink(archive, id)) },
    { name: "Kind", values: [eventKindLabels[event.kind]] },
    { name: "Certainty", values: [certaintyLabels[event.certainty]] },
    { name: "Weapon systems", values: weaponLinks(archive, event.weapons) },
  ]);
}

/** In the order of the warnings' dates. */
function answersInOrder({ archive }: JudgedRecord, event: AftermathEvent): Answer[] {
  const warningOf = ({ warning }: Answer) => known(archive.byId.warnings, warning);
  return event.answers
    .filter((answer) => warningOf(answer).withdrawn === null)
    .toSorted((one, other) => chronologically(warningOf(one), warningOf(other)));
}

function answeredWarning(record: JudgedRecord, event: AftermathEvent, answer: Answer): AnsweredWarning {
  const { archive, judgements } = record;
  const warning = known(archive.byId.warnings, answer.warning);
  const leftOut = leftOutReasons(known(judgements.ofWarning, warning.id))(event.id);
  return {
    warning: warningRow(record, warning),
    relation: relationView(answer),
    lag: lagPhrase(warning, event, leftOut),
    tie: tieView(archive, answer, leftOut),
  };
}
