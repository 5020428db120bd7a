import { entryPage } from "../../addresses";
import type { Archive, Weapon } from "../../model/archive";
import { chronologically, type Span, spanOf } from "../../model/dates";
import type { WeaponStair } from "../../model/weapon-stair";
import { told, type StoryMoment } from "../../model/weapon-story";
import { capitalised, formatCount } from "../../model/words";
import { type DateView, shortDateView, sincePhrase } from "../../views/date-view";
import type { Named } from "../../views/links";
import type { RelationMark } from "../../views/ties";
import { storyAnchor } from "../../views/weapon-page";
import { answerWords, crossingApart, crossingWords, doerOf, hrefOf, stepWords } from "./stair-panel";

/** One step or answer of a weapon system, as a row. */
export interface StairRow {
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
export function stairRows(archive: Archive, weapon: Weapon, stair: WeaponStair): StairRows {
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
