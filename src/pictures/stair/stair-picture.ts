import { entryPage } from "../../addresses";
import type { Archive, Weapon } from "../../model/archive";
import { chronologically, compareIds, dayOf, type PartialDate, type Span, spanOf } from "../../model/dates";
import type { JudgedRecord } from "../../model/record";
import { weaponStair, type WeaponStair } from "../../model/stair";
import { endOfThinYears } from "../../model/time-axis";
import { type StoryMoment, told } from "../../model/weapon-story";
import { capitalised, formatCount } from "../../model/words";
import { type DateView, dayView, shortDateView, sincePhrase } from "../../views/date-view";
import type { Named } from "../../views/links";
import type { RelationMark } from "../../views/ties";
import { storyAnchor } from "../../views/weapon-page";
import { timeScale, type TimeScale, type TimeTick, timeTicks } from "../time-scale";
import {
  answerWords,
  crossingApart,
  crossingWords,
  doerOf,
  hrefOf,
  stairPanel,
  type StairPanel,
  stepWords,
} from "./stair-panel";

/** Weapon systems of which there is too little to draw, and why. */
interface ListedSystems {
  readonly words: string;
  readonly systems: readonly Named[];
}

/** The stairs of all weapon systems on one axis of time, in the order of the first warnings. */
export interface StairPicture {
  readonly ticks: readonly TimeTick[];
  readonly panels: readonly StairPanel[];
  readonly listed: readonly ListedSystems[];
  /** What is drawn, and the steps of systems that are not, as a table. */
  readonly table: readonly StairRows[];
  readonly asOf: DateView;
}

interface WeaponWithStair {
  readonly weapon: Weapon;
  readonly stair: WeaponStair;
}

/**
 * Draws the stair of each weapon system that a warning names and of which more is known; the others are named in words.
 * @param weapons those of one page, where the list of all goes on over several
 */
export function stairPicture(
  { archive, judgements }: JudgedRecord,
  weapons: readonly Weapon[] = archive.weapons,
): StairPicture {
  const all = weapons
    .map((weapon) => ({ weapon, stair: weaponStair(archive, judgements, weapon.id) }))
    .toSorted(byFirstWarning);
  const drawn = all.filter(({ stair }) => isDrawn(stair));
  const scale = scaleOf(drawn, archive.record.asOf);
  return {
    ticks: timeTicks(scale),
    panels: drawn.map(({ weapon, stair }) => stairPanel(archive, scale, weapon, stair)),
    listed: listedAmong(all),
    table: all.map(({ weapon, stair }) => stairRows(archive, weapon, stair)).filter(({ rows }) => rows.length > 0),
    asOf: dayView(archive.record.asOf),
  };
}

/** Then those that no warning names, by their first step, and those without steps. */
function byFirstWarning(one: WeaponWithStair, other: WeaponWithStair): number {
  return orderOf(one.stair) - orderOf(other.stair) || compareIds(one.weapon, other.weapon);
}

/** Later than any day of a record. */
const afterAll = 1e7;

function orderOf({ warned, steps }: WeaponStair): number {
  if (warned) return warned.first;
  const [step] = steps;
  return step ? afterAll + spanOf(told(step.first).date).first : 2 * afterAll;
}

function momentsOf({ before, steps }: WeaponStair): PartialDate[] {
  const answers = [...before, ...steps.flatMap((step) => step.answers)];
  return [...steps, ...answers].map(({ first }) => told(first).date);
}

function isDrawn(stair: WeaponStair): boolean {
  return stair.warned !== null && momentsOf(stair).length > 1;
}

function scaleOf(drawn: readonly WeaponWithStair[], asOf: string): TimeScale {
  const dates = drawn.flatMap(({ stair }) => momentsOf(stair));
  const last = dayOf(asOf);
  const first = Math.min(last - 1, ...dates.map((date) => spanOf(date).first));
  return timeScale({ first, last }, dates.length > 0 ? endOfThinYears(dates) : null);
}

/** In words, why a system is not drawn. */
type Reason = keyof typeof reasonWords;
const reasonWords = {
  "only-named": "Named in a warning, with no step and no answer on record",
  unwarned: "Pledged, authorised, delivered or used, but named in no warning",
  otherwise: "In the record only as a means of an answer, as a target, in words or in its sources",
} as const;

function reasonOf(stair: WeaponStair): Reason | null {
  if (isDrawn(stair)) return null;
  if (stair.warned) return "only-named";
  return stair.steps.length > 0 ? "unwarned" : "otherwise";
}

function listedAmong(all: readonly WeaponWithStair[]): ListedSystems[] {
  const byReason = Map.groupBy(all, ({ stair }) => reasonOf(stair));
  return (Object.keys(reasonWords) as Reason[]).flatMap((reason) => {
    const systems = byReason.get(reason) ?? [];
    return systems.length > 0 ? [{ words: reasonWords[reason], systems: systems.map(namedSystem) }] : [];
  });
}

function namedSystem({ weapon }: WeaponWithStair): Named {
  return { name: weapon.name, href: entryPage("weapons", weapon.id) };
}

/** One step or answer of a weapon system, as a row. */
interface StairRow {
  readonly date: DateView;
  /** Counted from the first warning that names the system: "after 67 days"; null for that warning, or where there is none. */
  readonly since: string | null;
  /** "Delivered", "Held back". */
  readonly words: string;
  /** That of an answer; of a step none. */
  readonly mark: RelationMark | null;
  readonly doer: string;
  readonly headline: string;
  readonly href: string;
  /** "and 3 more", with the place where they stand. */
  readonly more: Named | null;
}

/** The rows of one weapon system, in order of time. */
export interface StairRows {
  readonly system: Named;
  readonly rows: readonly StairRow[];
}

/** What the picture draws of a weapon system, and the same of those it does not draw, as rows. */
function stairRows(archive: Archive, weapon: Weapon, stair: WeaponStair): StairRows {
  const system = { name: weapon.name, href: entryPage("weapons", weapon.id) };
  const rows = tellings(stair)
    .toSorted((one, other) => chronologically(told(one.moment), told(other.moment)))
    .map((telling) => stairRow(archive, telling, stair.warned, system));
  return { system, rows };
}

interface Telling {
  readonly moment: StoryMoment;
  readonly words: string;
  readonly mark: RelationMark | null;
  readonly further: number;
}

function tellings(stair: WeaponStair): Telling[] {
  const apart = crossingApart(stair);
  return [
    ...stair.steps.map((step) => ({
      moment: step.first,
      words: stepWords(step.first),
      mark: null,
      further: step.further.length,
    })),
    ...[...stair.before, ...stair.steps.flatMap(({ answers }) => answers)].map((answer) => ({
      moment: answer.first,
      words: answerWords(answer),
      mark: answer.relation,
      further: answer.further.length,
    })),
    ...(apart ? [{ moment: apart, words: crossingWords(apart), mark: "crossing" as const, further: 0 }] : []),
  ];
}

function stairRow(archive: Archive, telling: Telling, warned: Span | null, system: Named): StairRow {
  const { moment, words, mark, further } = telling;
  const { date, headline } = told(moment);
  return {
    date: shortDateView(date),
    since: warned && !isFirstWarning(moment, warned) ? sincePhrase(warned, spanOf(date)) : null,
    words: capitalised(words),
    mark,
    doer: doerOf(archive, moment),
    headline,
    href: hrefOf(moment),
    more: further === 0 ? null : { name: `and ${formatCount(further)} more`, href: `${system.href}#${storyAnchor}` },
  };
}

function isFirstWarning({ warning }: StoryMoment, { first }: Span): boolean {
  return warning !== null && spanOf(warning.date).first === first;
}
