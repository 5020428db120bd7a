import type { Actor, AftermathEvent, Answer, Line, Source, Warning, Weapon } from "../../src/model/archive";
import {
  dayToPartialDate,
  isoPartialDate,
  overlap,
  type PartialDate,
  spanOf,
  whollyBefore,
} from "../../src/model/dates";
import { madeProse } from "./prose";
import { headlineLike, type TextLike } from "./vocabulary";

/** What makes one copy of the record differ from another. */
export interface CopyTerms {
  /** How many days everything is moved, negative towards the past. */
  readonly days: number;
  readonly names: NewNames;
  readonly textLike: TextLike;
}

/** Another statement of the same kinds, as long, on another day, by the actor and of the line that stand in for the real ones. */
export function warningCopy(warning: Warning, id: string, { days, names, textLike }: CopyTerms): Warning {
  const { lapsed } = warning;
  return {
    ...warning,
    ...madeBody(warning, textLike),
    id,
    date: shiftedDate(warning.date, days),
    actor: names.actor(warning.actor),
    venue: textLike(warning.venue),
    headline: headlineLike(warning.headline, textLike),
    line: names.line(warning.line),
    redLine: textLike(warning.redLine),
    consequence: warning.consequence && textLike(warning.consequence),
    lapsed: lapsed && {
      date: shiftedDate(lapsed.date, days),
      reason: textLike(lapsed.reason),
      sources: lapsed.sources.map(names.source),
    },
    weapons: warning.weapons.map(names.weapon),
    quotes: warning.quotes
      .filter(({ source }) => !names.isFounding(source))
      .map(({ text, lang, source, original }) => ({
        text: textLike(text),
        lang,
        source: names.source(source),
        original: original && { ...original, text: textLike(original.text) },
      })),
    sources: warning.sources.map(names.source),
    seedRefs: [],
  };
}

/** Another event of the same kind that answers, of the warnings given by their former ids, those that it can. */
export function eventCopy(
  event: AftermathEvent,
  id: string,
  { days, names, textLike }: CopyTerms,
  warnings: ReadonlyMap<string, Warning>,
): AftermathEvent {
  const date = shiftedDate(event.date, days);
  return {
    ...event,
    ...madeBody(event, textLike),
    id,
    date,
    endDate: event.endDate && shiftedDate(event.endDate, days),
    headline: headlineLike(event.headline, textLike),
    actors: event.actors.map(names.actor),
    weapons: event.weapons.map(names.weapon),
    answers: event.answers.flatMap((answer) => answerCopy(answer, date, warnings.get(answer.warning), names, textLike)),
    sources: event.sources.map(names.source),
    seedRefs: [],
  };
}

/** None where the warning is not there, or where a date that is not exact has come to lie wholly before it. */
function answerCopy(
  answer: Answer,
  date: PartialDate,
  warning: Warning | undefined,
  names: NewNames,
  textLike: TextLike,
): Answer[] {
  if (!warning) return [];
  const [happened, warned] = [spanOf(date), spanOf(warning.date)];
  if (whollyBefore(happened, warned)) return [];
  const basis = textLike(answer.basis);
  const order = overlap(happened, warned) ? answer.order : null;
  return [{ ...answer, warning: warning.id, order, basis, sources: answer.sources.map(names.source) }];
}

export function lineCopy(line: Line, id: string, { names, textLike }: CopyTerms): Line {
  return {
    ...line,
    ...madeBody(line, textLike),
    id,
    headline: headlineLike(line.headline, textLike),
    statement: textLike(line.statement),
    test: textLike(line.test),
    replaces: line.replaces && names.line(line.replaces),
  };
}

/** Somebody else of the same side and offices; the set's number behind the name tells them apart. */
export function actorCopy(actor: Actor, id: string, set: number): Actor {
  return { ...actor, id, name: numbered(actor.name, set), ...emptyBody() };
}

export function weaponCopy(weapon: Weapon, id: string, set: number, { names }: CopyTerms): Weapon {
  const sources = weapon.sources.map(names.source);
  return { ...weapon, id, name: numbered(weapon.name, set), aliases: [], sources, seedRefs: [], ...emptyBody() };
}

export function sourceCopy(source: Source, id: string, set: number, { days, textLike }: CopyTerms): Source {
  const url = source.url && `${source.url}${source.url.includes("?") ? "&" : "?"}set=${set}`;
  const date = shiftedDate(source.date, days);
  const made = { title: textLike(source.title), evidence: textLike(source.evidence) };
  return { ...source, ...made, ...madeBody(source, textLike), id, date, url };
}

/** The id that stands for another on another day: its date is replaced, its words stay. */
export function redatedId(id: string, date: PartialDate, suffix: string): string {
  return `${isoPartialDate(date)}-${id.replace(/^\d{4}(?:-\d\d){0,2}-/, "")}${suffix}`;
}

const numbered = (name: string, set: number): string => `${name} (${set + 1})`;

const emptyBody = () => ({ summary: madeProse([]), notes: madeProse([]) });

const madeBody = (entry: Warning | AftermathEvent | Line | Source, textLike: TextLike) => ({
  summary: madeProse(entry.summary.children, textLike),
  notes: madeProse(entry.notes.children, textLike),
});

/** The ids that stand in for those of the real record in one copy of it. */
export interface NewNames {
  readonly actor: (id: string) => string;
  readonly line: (id: string) => string;
  readonly weapon: (id: string) => string;
  readonly source: (id: string) => string;
  /** Founding articles are what they are: nobody is quoted in them but those whom they quote. */
  readonly isFounding: (sourceId: string) => boolean;
}

/** The kinds of entries that several copies share. */
export type SharedKind = "actors" | "lines" | "weapons" | "sources";

/**
 * How many copies of the record share one set of each kind: as a record grows, the same few people and systems come up
 * again and again, lines are said again, and a source is used for more than one thing.
 */
export const COPIES_PER_SET: Readonly<Record<SharedKind, number>> = { actors: 10, weapons: 10, lines: 2, sources: 3 };

/** The set that a copy uses. Both are counted from 0; set 0 is the real record's own. */
export const setOf = (kind: SharedKind, copy: number): number => Math.floor(copy / COPIES_PER_SET[kind]);

/** How the entries of a set are named: those of set 0 as in the real record. */
export const idInSet = (id: string, set: number): string => (set === 0 ? id : `${id}-s${set}`);

/** The names in one copy; founding articles keep theirs. */
export function namesIn(copy: number, isFounding: NewNames["isFounding"]): NewNames {
  const within = (kind: SharedKind) => (id: string) => idInSet(id, setOf(kind, copy));
  const source = within("sources");
  return {
    actor: within("actors"),
    line: within("lines"),
    weapon: within("weapons"),
    source: (id) => (isFounding(id) ? id : source(id)),
    isFounding,
  };
}

/**
 * The date that lies this many days later, as exact as the one given: a month or a year becomes the one that the middle
 * of its span falls into. Dates to the day keep their distances, so all that is counted in days stays as it was.
 */
export function shiftedDate(date: PartialDate, days: number): PartialDate {
  const { first, last } = spanOf(date);
  const { year, month, day } = dayToPartialDate(Math.floor((first + last) / 2) + days);
  if (date.month === undefined) return { year };
  return date.day === undefined ? { year, month } : { year, month, day };
}
