import { entryPage } from "../addresses";
import type { Link } from "../model/archive";
import { type Span, spanOf } from "../model/dates";
import type { JudgedLine } from "../model/record";
import { type AfterStep, type LineStep, lineSteps } from "../model/stair";
import { eventKindLabels } from "../model/terms/event";
import { daysPhrase, formatCount } from "../model/words";
import { type DateView, shortDateView, sinceFirstWarning, sincePhrase } from "./date-view";
import type { Named } from "./links";
import { type RelationMark, type RelationView, relationView, shortfallWords } from "./ties";

/** Something that came after a step and before the next. */
interface StairFollowUp {
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** Counted from the step: "after 2 days". */
  readonly lag: string;
  readonly relation: RelationView;
}

/** What came after a step and before the next, in order. */
export interface FollowUps {
  readonly shown: readonly StairFollowUp[];
  /** "and 12 more"; null where all are shown. */
  readonly more: string | null;
}

/** Nothing that followed. */
export const noFollowUps: FollowUps = { shown: [], more: null };

/** One step of a stair: the first act of its stage. */
export interface StairStep {
  /** The stage: "Authorisation". */
  readonly label: string;
  readonly relation: RelationView | null;
  /** What is missing of a partial crossing, or that the act is not confirmed. */
  readonly note: string | null;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** Counted from the first warning; null where there is none. */
  readonly since: string | null;
  /** "and 4 more", with the place where they stand. */
  readonly more: Named | null;
  readonly followed: FollowUps;
}

/** The steps towards a line, and what came after each. */
export interface LineStair {
  /** What came before the first step; counted from the first warning. */
  readonly before: FollowUps;
  readonly steps: readonly StairStep[];
}

/** How many acts a step shows of those that followed it; the line's page has them all among its events. */
const followedAtMost = 30;

/**
 * The stair of a line; null where nothing counts as a step.
 * @param hrefOf where the events of one relation stand
 */
export function lineStair(
  { line, statements, derivation }: JudgedLine,
  hrefOf: (mark: RelationMark) => string,
): LineStair | null {
  const first = statements[0];
  if (!first) return null;
  const warned = spanOf(first.date);
  const { before, steps } = lineSteps(line.side, warned, derivation);
  if (steps.length === 0) return null;
  return {
    before: followUps(before, (link) => followUp(link, sincePhrase(warned, spanOf(link.event.date)))),
    steps: steps.map((step) => stairStep(warned, step, hrefOf)),
  };
}

function followUps<Item>(all: readonly Item[], viewOf: (item: Item) => StairFollowUp): FollowUps {
  const further = all.length - followedAtMost;
  return {
    shown: all.slice(0, followedAtMost).map(viewOf),
    more: further > 0 ? `and ${formatCount(further)} more` : null,
  };
}

function stairStep(
  warned: Span,
  { first, further, followed }: LineStep,
  hrefOf: (mark: RelationMark) => string,
): StairStep {
  const { event, answer } = first;
  const relation = relationView(answer);
  return {
    label: eventKindLabels[event.kind],
    relation,
    note: shortfallWords(answer).join("; ") || null,
    href: entryPage("events", event.id),
    headline: event.headline,
    date: shortDateView(event.date),
    since: sinceFirstWarning(warned, spanOf(event.date)),
    more:
      further.length === 0
        ? null
        : { name: `and ${formatCount(further.length)} more of this kind`, href: hrefOf(relation.mark) },
    followed: followUps(followed, ({ link, days }) => followUp(link, afterDays(days))),
  };
}

function afterDays(days: AfterStep["days"]): string {
  return days.most === 0 ? "the same day" : `after ${daysPhrase(days)}`;
}

function followUp({ event, answer }: Link, lag: string): StairFollowUp {
  return {
    href: entryPage("events", event.id),
    headline: event.headline,
    date: shortDateView(event.date),
    lag,
    relation: relationView(answer),
  };
}
