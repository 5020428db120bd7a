import { entryPage, type SharedKind } from "../addresses";
import type {
  Actor,
  AftermathEvent,
  KindedAs,
  KindedEntry,
  Line,
  Link,
  RecordSettings,
  Warning,
  Weapon,
} from "../model/archive";
import { chronologically, timelineOrder } from "../model/dates";
import type { Derivation } from "../model/derivation";
import { eventSentences, eventText } from "../model/event-answer";
import { prevailingLinks } from "../model/outcome/links";
import type { JudgedRecord } from "../model/record";
import { certaintyLabels } from "../model/terms/event";
import { lineStatusLabel } from "../model/terms/outcome";
import { actorKindLabels, weaponKindLabels } from "../model/terms/reference";
import { eventSideLabels, unknownSide } from "../model/terms/side";
import { countOf } from "../model/words";
import { actorLinesSummary } from "./actor-lines";
import { aftermathItem, type AftermathItem, aftermathOf } from "./aftermath";
import { lineAnswer } from "./answer";
import { dateView, dayView, heldView, shortDateView } from "./date-view";
import { type EmbedList, embedTitle, type EmbedView, embedView, firstOfList } from "./embed-view";
import { originName, sideLink } from "./facts";
import { known } from "./known";
import { entryName, kindLabels } from "./links";
import { nothingYet, pairView } from "./pair";
import { plainText } from "./plain-text";
import { eventRow, warningRow, type WarningRow } from "./rows";
import { answeredLine, linksByPrecedence } from "./share-cards";
import { sharedEntries } from "./share-picture";
import { eventTies, leftOutReasons } from "./ties";

/** A page below `/embed/`: `/embed/<kind>/<id>/`. */
interface EmbedPage {
  readonly kind: SharedKind;
  readonly id: string;
  readonly view: EmbedView;
}

/** The embed of every entry at each id it has or had, since other sites go on framing these. CODEBOOK section 11. */
export function embedPages(record: JudgedRecord): EmbedPage[] {
  return sharedEntries(record.archive).map(({ id, kinded }) => {
    const view = entryEmbed(record, kinded);
    const once = id === kinded.entry.id ? null : id;
    return { kind: kinded.kind, id, view: { ...view, title: embedTitle(record.archive.record, view, once) } };
  });
}

/** What an entry's embed shows. */
export function entryEmbed(record: JudgedRecord, { kind, entry }: KindedAs<SharedKind>): EmbedView {
  if (entry.withdrawn) return goneEmbed(record.archive.record, kind, entry);
  switch (kind) {
    case "warnings":
      return warningEmbed(record, entry);
    case "events":
      return eventEmbed(record, entry);
    case "lines":
      return lineEmbed(record, entry);
    case "actors":
      return actorEmbed(record, entry);
    case "weapons":
      return weaponEmbed(record, entry);
  }
}

/** A warning next to what happened afterwards, in short. */
function warningEmbed(record: JudgedRecord, warning: Warning): EmbedView {
  const pair = pairView(record, warning);
  return embedView(record.archive.record, {
    href: pair.href,
    kind: kindLabels.warnings,
    shows: "A warning, and what happened then",
    headline: pair.headline,
    date: pair.date,
    by: [pair.actor, ...(pair.role ? [pair.role] : [])],
    quote: pair.quote,
    facts: [
      { name: "Warned against", text: pair.redLine },
      ...(pair.consequence ? [{ name: "Said to follow", text: pair.consequence }] : []),
    ],
    answer: pair.answer,
    line: { status: pair.answer.status, held: pair.held },
    lists: [
      {
        heading: "What happened afterwards",
        rows: { of: "tied", items: pair.told },
        more: pair.folded && { name: pair.folded.summary, href: pair.href },
        nothing: pair.nothing,
      },
    ],
  });
}

/** A line next to what happened after its first statement, in short. */
function lineEmbed(record: JudgedRecord, line: Line): EmbedView {
  const { archive, judgements } = record;
  const derivation = judgements.ofLine.get(line.id);
  const statements = known(archive.statementsOf, line.id);
  const [first] = statements;
  const href = entryPage("lines", line.id);
  return embedView(archive.record, {
    href,
    kind: kindLabels.lines,
    shows: "A line, and what became of it",
    headline: line.headline,
    date: first ? dateView(first.date) : null,
    by: [sideLink(line.side), countOf(statements.length, "statement")],
    said: line.statement,
    facts: [{ name: "Crossed if", text: line.test }],
    ...(first && derivation
      ? {
          answer: lineAnswer(record, line),
          line: { status: derivation.lineStatus, held: heldView(derivation) },
          lists: [happenedAfter(record, first, linksOfLine(record, statements), derivation, href)],
        }
      : {}),
  });
}

/** The ties of all statements, each event once. CODEBOOK section 6, "Lines". */
function linksOfLine({ archive }: JudgedRecord, statements: readonly Warning[]): readonly Link[] {
  return prevailingLinks(statements.flatMap(({ id }) => known(archive.linksOf, id)));
}

function happenedAfter(
  { archive }: JudgedRecord,
  first: Warning,
  links: readonly Link[],
  derivation: Derivation,
  href: string,
): EmbedList {
  const inOrder = links.toSorted((one, other) => chronologically(one.event, other.event));
  const { items, more } = firstOfList(aftermathOf(first, inOrder, derivation), href);
  return {
    heading: "What happened afterwards",
    rows: { of: "tied", items },
    more,
    nothing: nothingYet(derivation, archive.record),
  };
}

/** What was done, next to the warnings it answers, in short. */
function eventEmbed(record: JudgedRecord, event: AftermathEvent): EmbedView {
  const href = entryPage("events", event.id);
  const { items, more } = firstOfList(linksByPrecedence(record.archive, event), href);
  return embedView(record.archive.record, {
    href,
    kind: kindLabels.events,
    shows: "An event, and the warnings it came after",
    headline: event.headline,
    date: dateView(event.date),
    by: event.sides.map((side) => (side === unknownSide ? eventSideLabels.unknown : sideLink(side))),
    said: plainText(event.summary),
    facts: event.certainty === "confirmed" ? [] : [{ name: "Certainty", text: certaintyLabels[event.certainty] }],
    was: eventText(eventSentences(eventTies(record, event))) || null,
    line: items[0] ? answeredLine(record, items[0]) : null,
    lists: [
      {
        heading: "The warnings it came after",
        rows: { of: "tied", items: items.map((link) => answeredItem(record, link)) },
        more,
        nothing: "It is tied to no warning of the record.",
      },
    ],
  });
}

/** A warning in the form of what is tied to it: how the event answers it, how long after, and what became of its line. */
function answeredItem({ archive, judgements }: JudgedRecord, link: Link): AftermathItem {
  const warning = known(archive.byId.warnings, link.answer.warning);
  const derivation = known(judgements.ofWarning, warning.id);
  const leftOut = leftOutReasons(derivation)(link.event.id);
  const tied = aftermathItem(warning, link, leftOut);
  return {
    ...tied,
    id: warning.id,
    href: entryPage("warnings", warning.id),
    headline: warning.headline,
    date: shortDateView(warning.date),
    lag: leftOut === "order-uncertain" ? tied.lag : `this came ${tied.lag}`,
    note: `the line: ${lineStatusLabel(derivation).toLowerCase()}`,
  };
}

/** What somebody said and did last, with what became of it. */
function actorEmbed(record: JudgedRecord, actor: Actor): EmbedView {
  const { archive } = record;
  const href = entryPage("actors", actor.id);
  const warnings = archive.warnings.filter((warning) => warning.actor === actor.id);
  const events = archive.events.filter(({ actors }) => actors.includes(actor.id));
  return embedView(archive.record, {
    href,
    kind: kindLabels.actors,
    shows: "Who warned or acted, with the latest warnings and events",
    headline: actor.name,
    original: actor.nameOriginal,
    by: [sideLink(actor.side), actorKindLabels[actor.kind]],
    said: actorLinesSummary(record, warnings) || null,
    lists: [
      warningList(countOf(warnings.length, "warning"), warnings, href, (warning) => ({
        ...warningRow(record, warning),
        byline: warning.role,
      })),
      eventList(countOf(events.length, "event"), events, href),
    ].filter(({ rows }) => rows.items.length > 0),
  });
}

/** The last warnings that name a weapon system, and the last events it was in. */
function weaponEmbed(record: JudgedRecord, weapon: Weapon): EmbedView {
  const { archive } = record;
  const href = entryPage("weapons", weapon.id);
  const warnings = archive.warnings.filter(({ weapons }) => weapons.includes(weapon.id));
  const events = archive.events.filter(({ weapons }) => weapons.includes(weapon.id));
  return embedView(archive.record, {
    href,
    kind: kindLabels.weapons,
    shows: "A weapon system, with the latest warnings and events",
    headline: weapon.name,
    by: [weaponKindLabels[weapon.kind], originName(weapon.origin)],
    lists: [
      warningList(`Named in ${countOf(warnings.length, "warning")}`, warnings, href, (warning) =>
        warningRow(record, warning),
      ),
      eventList(`Part of ${countOf(events.length, "event")}`, events, href),
    ].filter(({ rows }) => rows.items.length > 0),
  });
}

function warningList(
  heading: string,
  warnings: readonly Warning[],
  href: string,
  rowOf: (warning: Warning) => WarningRow,
): EmbedList {
  const { items, more } = firstOfList(timelineOrder(warnings), href);
  return { heading: latest(heading, more), rows: { of: "warnings", items: items.map(rowOf) }, more, nothing: "" };
}

function eventList(heading: string, events: readonly AftermathEvent[], href: string): EmbedList {
  const { items, more } = firstOfList(timelineOrder(events), href);
  return { heading: latest(heading, more), rows: { of: "events", items: items.map(eventRow) }, more, nothing: "" };
}

/** "60 warnings, the latest first": where not all are shown. */
function latest(heading: string, more: EmbedList["more"]): string {
  return more ? `${heading}, the latest first` : heading;
}

/** In the frame of an entry that was withdrawn: when and why, and nothing of what it had said but its name. */
function goneEmbed(record: RecordSettings, kind: SharedKind, entry: KindedEntry["entry"]): EmbedView {
  const { withdrawn } = entry;
  if (!withdrawn) throw new Error(`The entry “${entry.id}” is not withdrawn.`);
  return embedView(record, {
    href: entryPage(kind, entry.id),
    kind: kindLabels[kind],
    shows: "An entry that was withdrawn",
    headline: `Withdrawn: ${entryName(entry)}`,
    by: [`on ${dayView(withdrawn.date).text}`],
    said: withdrawn.reason,
  });
}
