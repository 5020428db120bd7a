import { entryPage } from "../../addresses";
import type { Archive, Weapon } from "../../model/archive";
import { chronologically } from "../../model/chronology";
import { spanOf, type Span } from "../../model/span";
import type { StairAnswer, StairStep, WeaponStair } from "../../model/weapon-stair";
import { told, type StoryMoment } from "../../model/weapon-story";
import { capitalised } from "../../views/capitalised";
import { formatCount } from "../../views/count-text";
import { shortDateView, type DateView } from "../../views/date-view";
import { sincePhrase } from "../../views/days-text";
import type { Named } from "../../views/named";
import type { RelationMark } from "../../views/relation-view";
import { storyAnchor } from "../../views/weapon-story-view";
import { answerWords, doerOf, hrefOf, stepWords } from "./stair-mark";

/** One step or answer of a weapon system, as a row. */
export interface StairRow {
  readonly date: DateView;
  /** Counted from the first warning that names the system: "after 67 days"; null for that warning, or where there is none. */
  readonly since: string | null;
  /** "Delivered", "Held back". */
  readonly words: string;
  /** The mark of an answer; null for a step. */
  readonly answer: RelationMark | null;
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
  const kinds = [...stair.steps, ...stair.before, ...stair.steps.flatMap(({ answers }) => answers)];
  const rows = kinds
    .toSorted((one, other) => chronologically(told(one.first), told(other.first)))
    .map((kind) => stairRow(archive, kind, stair.warned, system));
  return { system, rows };
}

function stairRow(archive: Archive, kind: StairStep | StairAnswer, warned: Span | null, system: Named): StairRow {
  const { first, further } = kind;
  const { date, headline } = told(first);
  return {
    date: shortDateView(date),
    since: warned && !isFirstWarning(first, warned) ? sincePhrase(warned, spanOf(date)) : null,
    words: capitalised("relation" in kind ? answerWords(kind) : stepWords(first)),
    answer: "relation" in kind ? kind.relation : null,
    doer: doerOf(archive, first),
    headline,
    href: hrefOf(first),
    more:
      further.length === 0
        ? null
        : { name: `and ${formatCount(further.length)} more`, href: `${system.href}#${storyAnchor}` },
  };
}

function isFirstWarning({ warning }: StoryMoment, { first }: Span): boolean {
  return warning !== null && spanOf(warning.date).first === first;
}
