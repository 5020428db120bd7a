import { entryPage, published } from "../addresses";
import type { AftermathEvent, Archive, Prose, Warning } from "../model/archive";
import { eventSentences, eventText, type EventSentence, type EventTie } from "../model/event-answer";
import { sourcesOfEvent } from "../model/mentions";
import { spanOf } from "../model/dates";
import { certaintyLabels, eventKindLabels } from "../model/terms/event";
import { eventSideLabels, unknownSide } from "../model/terms/side";
import { beforePhrase, countOf, orderNotShown } from "../model/words";
import { warningAnswer, type AnswerView } from "./answer";
import { changeLog, type ChangeLogView } from "./change-log";
import { dateView, shortDateView, type DateView } from "./date-view";
import { actorLink, factsWithValues, sideLink, weaponLinks, type Fact } from "./facts";
import { eventTies } from "./ties";
import { eventJsonLd } from "./json-ld";
import type { JudgedRecord } from "../model/record";
import { known } from "./known";
import { type Named, neighbours, type Neighbours } from "./links";
import { pageHead, type PageHead, sharedHead } from "./page-head";
import { plainText } from "./plain-text";
import { sourcesOnPage, sourceViews, type SourceView } from "./source-view";
import { tiedItem, type TiedItem } from "./aftermath";

/** A warning that an event came after, as it stands beside it. */
export interface TiedWarning extends TiedItem {
  /** What happened after the warning, as its own page says it. */
  readonly answer: AnswerView;
}

/** One sentence on what the event was, with the warning where it is one alone. */
export interface EventSentenceView extends Pick<EventSentence, "mark" | "lead" | "rest"> {
  readonly warning: Named | null;
}

export interface EventPage {
  readonly head: PageHead;
  readonly event: AftermathEvent;
  readonly date: DateView;
  readonly endDate: DateView | null;
  /** The sides whose act it was. */
  readonly by: Fact["values"];
  readonly facts: readonly Fact[];
  readonly summary: Prose;
  /** What it was to the warnings it is tied to; empty where to none. */
  readonly sentences: readonly EventSentenceView[];
  /** The coder's reason for the tie that the first sentence tells of, where it is one alone. */
  readonly why: { readonly name: string; readonly basis: string } | null;
  /** That it moves no outcome, since it is not confirmed; null where it is. */
  readonly doubt: string | null;
  readonly tied: readonly TiedWarning[];
  /** "3 warnings". */
  readonly count: string;
  readonly sources: readonly SourceView[];
  readonly notes: Prose;
  readonly byDate: Neighbours;
  readonly log: ChangeLogView;
}

/** All that an event's page shows: the mirror of a warning's. */
export function eventPage(record: JudgedRecord, event: AftermathEvent): EventPage {
  const { archive } = record;
  const ties = eventTies(record, event);
  const sentences = eventSentences(ties);
  return {
    head: eventHead(record, event),
    event,
    date: dateView(event.date),
    endDate: event.endDate && dateView(event.endDate),
    by: doersOf(event),
    facts: eventFacts(archive, event),
    summary: event.summary,
    sentences: sentences.map(sentenceView),
    why: whyOf(sentences),
    doubt: event.certainty === "confirmed" ? null : `${certaintyLabels[event.certainty]}, so it moves no outcome.`,
    tied: ties.map((tie) => tiedWarning(record, tie)),
    count: countOf(ties.length, "warning"),
    sources: sourceViews(archive, sourcesOfEvent(event)),
    notes: event.notes,
    byDate: neighbours("events", archive.events, event),
    log: changeLog(event),
  };
}

function eventHead(record: JudgedRecord, event: AftermathEvent): PageHead {
  const path = entryPage("events", event.id);
  const answer = eventText(eventSentences(eventTies(record, event)));
  return pageHead(record.archive.record, {
    heading: event.headline,
    description: [`${dateView(event.date).text}.`, answer, plainText(event.summary)]
      .filter((part) => part !== "")
      .join(" "),
    path,
    section: "events",
    jsonLd: eventJsonLd(event, published(path)),
    original: sourcesOnPage,
    ...(answer === "" ? {} : { answer: `${event.headline}, ${dateView(event.date).text}. ${answer}` }),
    ...sharedHead(record, { kind: "events", entry: event }),
  });
}

function sentenceView({ mark, lead, rest, ties }: EventSentence): EventSentenceView {
  const [only, ...others] = ties;
  const warning = only && others.length === 0 ? warningLink(only.warning) : null;
  return { mark, lead, rest, warning };
}

function warningLink({ id, headline }: Warning): Named {
  return { name: headline, href: entryPage("warnings", id) };
}

function whyOf([first]: readonly EventSentence[]): EventPage["why"] {
  const [only, ...others] = first?.ties ?? [];
  return first && only && others.length === 0 ? { name: first.lead, basis: only.link.answer.basis } : null;
}

function doersOf({ sides }: AftermathEvent): Fact["values"] {
  return sides.map((side) => (side === unknownSide ? eventSideLabels.unknown : sideLink(side)));
}

function eventFacts(archive: Archive, event: AftermathEvent): Fact[] {
  return factsWithValues([
    { name: "Done by", values: doersOf(event) },
    { name: "Actors", values: event.actors.map((id) => actorLink(archive, id)) },
    { name: "Kind", values: [eventKindLabels[event.kind]] },
    { name: "Certainty", values: [certaintyLabels[event.certainty]] },
    { name: "Weapon systems", values: weaponLinks(archive, event.weapons) },
  ]);
}

function tiedWarning(record: JudgedRecord, { link, warning, leftOut }: EventTie): TiedWarning {
  const { archive } = record;
  return {
    ...tiedItem(archive, warning, link, leftOut),
    id: warning.id,
    href: entryPage("warnings", warning.id),
    headline: warning.headline,
    date: shortDateView(warning.date),
    lag: leftOut === "order-uncertain" ? orderNotShown : beforePhrase(spanOf(warning.date), spanOf(link.event.date)),
    byline: known(archive.byId.actors, warning.actor).name,
    answer: warningAnswer(record, warning),
  };
}
