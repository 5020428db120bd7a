import { entryPage } from "../../addresses";
import type { Link } from "../../model/archive";
import type { JudgedLine } from "../../model/judged-lines";
import { lineSteps, type AfterStep, type LineStep } from "../../model/line-steps";
import { spanOf, type Span } from "../../model/span";
import { eventKindLabels } from "../../model/terms/event";
import { shortDateView } from "../date-view";
import { formatCount } from "../count-text";
import { daysPhrase, sinceFirstWarning, sincePhrase } from "../days-text";
import { relationView } from "../relation-view";
import type { StairFollowUp, StairStep } from "../stair";
import { shortfallWords } from "../tie-view";
import { relationAnchor } from "./line-events";

/** The steps towards a line, and what came after each. */
export interface LineStair {
  /** What came before the first step; counted from the first warning. */
  readonly before: readonly StairFollowUp[];
  readonly steps: readonly StairStep[];
}

/** The stair of a line; null where nothing counts as a step. */
export function lineStair({ line, statements, derivation }: JudgedLine): LineStair | null {
  const first = statements[0];
  if (!first) return null;
  const warned = spanOf(first.date);
  const { before, steps } = lineSteps(line.side, warned, derivation);
  if (steps.length === 0) return null;
  return {
    before: before.map((link) => followUp(link, sincePhrase(warned, spanOf(link.event.date)))),
    steps: steps.map((step) => stairStep(warned, step)),
  };
}

function stairStep(warned: Span, { first, further, followed }: LineStep): StairStep {
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
        : { name: `and ${formatCount(further.length)} more of this kind`, href: `#${relationAnchor(relation.mark)}` },
    followed: followed.map(({ link, days }) => followUp(link, afterDays(days))),
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
