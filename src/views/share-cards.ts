import type { SharedKind } from "../addresses";
import type {
  Actor,
  AftermathEvent,
  Archive,
  KindedAs,
  KindedEntry,
  Line,
  Link,
  RecordSettings,
  Warning,
  Weapon,
} from "../model/archive";
import { type Span, spanOf, timelineOrder } from "../model/dates";
import { undrawnLetters } from "../model/drawn-letters";
import { daysBetween } from "../model/outcome/days";
import { comparePrecedence } from "../model/outcome/links";
import type { JudgedRecord } from "../model/record";
import { certaintyLabels } from "../model/terms/event";
import { type LineStatus, lineStatuses, lineStatusLabels } from "../model/terms/outcome";
import { actorKindLabels, weaponKindLabels } from "../model/terms/reference";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { afterWarnings, countOf, formatCount, formatDayRange, usage } from "../model/words";
import { lineAnswer, warningAnswer } from "./answer";
import { dateView, dayView, heldView, type HeldView } from "./date-view";
import { originName } from "./facts";
import { known } from "./known";
import { kindLabels } from "./links";
import { speakingRole } from "./pair";
import { recordSummary, timelineHeading } from "./record-summary";
import type { CardChip, CardMotif, ShareCard } from "./share-card";
import { leftOutReasons, relationView } from "./ties";

/** What an entry's picture holds. */
export function entryCard(record: JudgedRecord, { kind, entry }: KindedAs<SharedKind>): ShareCard {
  if (entry.withdrawn) return goneCard(record.archive.record, kind, entry.withdrawn);
  switch (kind) {
    case "warnings":
      return warningCard(record, entry);
    case "events":
      return eventCard(record, entry);
    case "lines":
      return lineCard(record, entry);
    case "actors":
      return actorCard(record, entry);
    case "weapons":
      return weaponCard(record, entry);
  }
}

/** The picture of the record as a whole: a stroke for each line, in the order in which they were first drawn. */
export function recordCard(record: JudgedRecord): ShareCard {
  const { archive, judgements } = record;
  const lines = new Set(archive.warnings.map(({ line }) => line));
  const statuses = [...lines].flatMap((id) => judgements.ofLine.get(id)?.lineStatus ?? []);
  return {
    kind: archive.record.name,
    headline: timelineHeading,
    original: null,
    byline: recordSummary(record),
    detail: null,
    answer: null,
    chips: countChips(statuses),
    motif: statuses.length === 0 ? { of: "nothing" } : { of: "lines", statuses },
    ...cardFooting(archive.record),
  };
}

/** What that picture shows, for pages that have none of their own. */
export function recordPictureAlt({ name, asOf }: RecordSettings): string {
  return `${name}: ${timelineHeading.toLowerCase()}. A row of red strokes for the lines of the record, each unbroken, broken or dotted by what became of it. As of ${dayView(asOf).text}.`;
}

/** A warning's picture: who said it, when, and what became of the line. */
export function warningCard(record: JudgedRecord, warning: Warning): ShareCard {
  const { archive, judgements } = record;
  const derivation = known(judgements.ofWarning, warning.id);
  const { name } = known(archive.byId.actors, warning.actor);
  const role = speakingRole(name, warning.role);
  return {
    kind: kindLabels.warnings,
    headline: warning.headline,
    original: null,
    byline: `${dateView(warning.date).text} · ${name}${role ? `, ${role}` : ""}`,
    detail: null,
    answer: warningAnswer(record, warning).text,
    chips: [],
    motif: { of: "line", status: derivation.lineStatus, held: heldView(derivation) },
    ...cardFooting(archive.record),
  };
}

/** A line's picture: whose it is, since when, and what became of it as a whole. */
export function lineCard(record: JudgedRecord, line: Line): ShareCard {
  const { archive, judgements } = record;
  const derivation = judgements.ofLine.get(line.id);
  return {
    kind: kindLabels.lines,
    headline: line.headline,
    original: null,
    byline: `${sideLabels[line.side]} · ${statedWords(known(archive.statementsOf, line.id))}`,
    detail: null,
    answer: lineAnswer(record, line)?.text ?? null,
    chips: [],
    motif: derivation ? { of: "line", status: derivation.lineStatus, held: heldView(derivation) } : { of: "nothing" },
    ...cardFooting(archive.record),
  };
}

/** "13 statements, the first on 12 September 2024": as exact as the date is known. */
function statedWords(statements: readonly Warning[]): string {
  const [first] = statements;
  if (!first) return "Not stated so far";
  const when = `${first.date.day === undefined ? "in" : "on"} ${dateView(first.date).text}`;
  if (statements.length === 1) return `Stated once, ${when}`;
  return `${countOf(statements.length, "statement")}, the first ${when}`;
}

/** An event's picture: what was done, by whom, and how it is tied to the warning that matters most to it. */
export function eventCard(record: JudgedRecord, event: AftermathEvent): ShareCard {
  const links = linksByPrecedence(record.archive, event);
  const sides = event.sides.map((side) => eventSideLabels[side]).join(", ");
  return {
    kind: kindLabels.events,
    headline: event.headline,
    original: null,
    byline: `${dateView(event.date).text} · ${sides}`,
    detail: answeredWords(record, links),
    answer: null,
    chips: [...relationChips(links), ...certaintyChips(event)],
    motif: links[0] ? { of: "line", ...answeredLine(record, links[0]) } : { of: "nothing" },
    ...cardFooting(record.archive.record),
  };
}

function answeredWords({ archive }: JudgedRecord, [first, ...others]: readonly Link[]): string {
  if (!first) return `${afterWarnings(0)} of the record`;
  const { date, headline } = known(archive.byId.warnings, first.answer.warning);
  const more = others.length === 0 ? "" : `, and ${formatCount(others.length)} more`;
  return `After the warning of ${dateView(date).text}: ${headline}${more}`;
}

/** Each relation once: an event may answer many warnings alike. */
function relationChips(links: readonly Link[]): CardChip[] {
  const relations = new Map(links.map(({ answer }) => [relationView(answer).mark, relationView(answer).label]));
  return [...relations].map(([relation, label]) => ({ shape: { relation }, label, strong: true }));
}

function certaintyChips({ certainty }: AftermathEvent): CardChip[] {
  return certainty === "confirmed" ? [] : [{ shape: null, label: certaintyLabels[certainty], strong: false }];
}

/** An actor's picture: what the record holds of them, and a stroke for each line they drew. */
export function actorCard(record: JudgedRecord, actor: Actor): ShareCard {
  const { archive } = record;
  const warnings = archive.warnings.filter((warning) => warning.actor === actor.id);
  const events = archive.events.filter(({ actors }) => actors.includes(actor.id));
  return {
    ...gathered(record, warnings, events),
    kind: kindLabels.actors,
    headline: actor.name,
    original: inOurLetters(actor.nameOriginal?.text),
    byline: `${sideLabels[actor.side]} · ${actorKindLabels[actor.kind]}`,
  };
}

/** A name in letters that the typefaces lack is left to the page, where the reader's own draw it. */
function inOurLetters(name = ""): string | null {
  return name !== "" && undrawnLetters(name).length === 0 ? name : null;
}

/** A weapon system's picture: what the record holds of it, and a stroke for each line that names it. */
export function weaponCard(record: JudgedRecord, weapon: Weapon): ShareCard {
  const { archive } = record;
  const warnings = archive.warnings.filter(({ weapons }) => weapons.includes(weapon.id));
  const events = archive.events.filter(({ weapons }) => weapons.includes(weapon.id));
  return {
    ...gathered(record, warnings, events),
    kind: kindLabels.weapons,
    headline: weapon.name,
    original: null,
    byline: `${weaponKindLabels[weapon.kind]} · ${originName(weapon.origin)}`,
  };
}

function gathered(
  { archive, judgements }: JudgedRecord,
  warnings: readonly Warning[],
  events: readonly AftermathEvent[],
): Pick<ShareCard, "detail" | "answer" | "chips" | "motif" | "asOf" | "recordName"> {
  const lines = [...new Set(warnings.map(({ line }) => line))];
  const statuses = lines.map((id) => known(judgements.ofLine, id).lineStatus);
  return {
    detail: heldWords(warnings, lines.length, events),
    answer: null,
    chips: countChips(statuses),
    motif: linesMotif(statuses),
    ...cardFooting(archive.record),
  };
}

function linesMotif(statuses: readonly LineStatus[]): CardMotif {
  return statuses.length === 0 ? { of: "nothing" } : { of: "lines", statuses };
}

/** "60 warnings on 41 lines and 3 events, 2014 to 2026"; null where nothing names it. */
function heldWords(warnings: readonly Warning[], lines: number, events: readonly AftermathEvent[]): string | null {
  const said = usage(warnings.length, 0).map((words) => `${words} on ${countOf(lines, "line")}`);
  const held = [...said, ...usage(0, events.length)].join(" and ");
  const years = [...warnings, ...events].map(({ date }) => date.year);
  return years.length === 0 ? null : `${held}, ${yearRange(years)}`;
}

/** "2014 to 2026", "2024". */
function yearRange(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} to ${last}`;
}

type Withdrawal = NonNullable<KindedEntry["entry"]["withdrawn"]>;

/** The picture of an entry that was withdrawn: it says so and why, and nothing of what the entry had said. */
function goneCard(record: RecordSettings, kind: SharedKind, { date, reason }: Withdrawal): ShareCard {
  return {
    kind: kindLabels[kind],
    headline: "This entry was withdrawn",
    original: null,
    byline: dayView(date).text,
    detail: reason,
    answer: null,
    chips: [],
    motif: { of: "nothing" },
    ...cardFooting(record),
  };
}

/** How many of several lines came to what: "20 crossed", "2 too vague to test". */
function countChips(statuses: readonly LineStatus[]): CardChip[] {
  return lineStatuses.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    const label = `${formatCount(count)} ${lineStatusLabels[status].toLowerCase()}`;
    return count === 0 ? [] : [{ shape: { line: status }, label, strong: true }];
  });
}

/** The links of an event to warnings that stand: the strongest relation first, then the latest warning. CODEBOOK section 3. */
export function linksByPrecedence({ warnings }: Archive, event: AftermathEvent): Link[] {
  return timelineOrder(warnings)
    .flatMap(({ id }) => event.answers.filter(({ warning }) => warning === id))
    .map((answer) => ({ event, answer }))
    .sort(comparePrecedence);
}

/**
 * The line of the warning that a link leads to and, where one would look for the days it held, how long after the
 * warning the event came; null where no source shows that it came after.
 */
export function answeredLine(
  { archive, judgements }: JudgedRecord,
  { event, answer }: Link,
): { status: LineStatus; held: HeldView | null } {
  const warning = known(archive.byId.warnings, answer.warning);
  const derivation = known(judgements.ofWarning, warning.id);
  const isOrdered = leftOutReasons(derivation)(event.id) !== "order-uncertain";
  return {
    status: derivation.lineStatus,
    held: isOrdered ? sinceWarning(spanOf(warning.date), spanOf(event.date)) : null,
  };
}

function sinceWarning(warned: Span, happened: Span): HeldView {
  const days = daysBetween(warned, happened);
  return { number: formatDayRange(days), unit: `${days.most === 1 ? "day" : "days"} later` };
}

/** What every card says of the record. */
function cardFooting({ asOf, name }: RecordSettings): Pick<ShareCard, "asOf" | "recordName"> {
  return { asOf: `As of ${dayView(asOf).text}`, recordName: name };
}
