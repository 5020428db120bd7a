import { entryPage } from "../addresses";
import { pageCount, portionsOf, drawnRowsPerPage } from "../model/paging";
import { type Span, spanOf } from "../model/dates";
import { certaintyLabels, eventKindLabels } from "../model/terms/event";
import { told, weaponStory, type StoryMoment, type StoryStage, type WeaponStory } from "../model/weapon-story";
import { shortDateView } from "./date-view";
import { sinceFirstWarning, sincePhrase } from "./days-text";
import type { JudgedRecord } from "../model/record";
import { sectionPart, type SectionPart } from "./paging/section-part";
import { eventRow, warningRow } from "./rows";
import { noFollowUps, type StairStep } from "./stair";
import type { TimedRow } from "./timed-row";
import { formatCount } from "../model/words";

/** A weapon system's story: its steps, then everything in order of time. */
export interface WeaponStoryView {
  /** What the story lacks, in a sentence; null where it lacks nothing. */
  readonly lacking: string | null;
  readonly steps: readonly StairStep[];
  /** The whole story, as far as the page holds it. */
  readonly whole: SectionPart<TimedRow> | null;
  /** The ids of the lines whose statements stand on the page. */
  readonly lines: ReadonlySet<string>;
}

/** Where the whole story stands on the page. */
export const storyAnchor = "story";

/** How many pages the whole story fills. */
export function storyPageCount({ archive }: JudgedRecord, weapon: string, perPage = drawnRowsPerPage): number {
  return pageCount(weaponStory(archive, weapon).moments.length, perPage);
}

/**
 * The story of a weapon system, counted from the first warning that names it.
 * @param perPage the most moments of a page
 */
export function weaponStoryView(
  record: JudgedRecord,
  weapon: string,
  page = 1,
  perPage = drawnRowsPerPage,
): WeaponStoryView {
  const story = weaponStory(record.archive, weapon);
  const [ofStory] = portionsOf([story.moments.length], page, perPage);
  const shown = story.moments.slice(ofStory.from, ofStory.to);
  const firstWarning = story.moments.find(({ stage }) => stage === "named");
  return {
    lacking: lackingIn(story),
    steps: story.steps.map(({ first, further }) => storyStep(first, further, story.warned)),
    lines: new Set(shown.flatMap(({ warning }) => (warning ? [warning.line] : []))),
    whole: sectionPart(
      { id: storyAnchor, heading: "The whole story, in order of time", items: story.moments },
      ofStory,
      { path: entryPage("weapons", weapon), page },
      (moment) => storyRow(record, moment, moment === firstWarning ? null : story.warned),
    ),
  };
}

function lackingIn({ warned, moments }: WeaponStory): string | null {
  if (moments.length === 0) return "No warning and no event of the record names it; a text the record draws on does.";
  if (!warned) return "No warning of the record names it, so there is no day to count from.";
  return moments.every(({ event }) => event === null)
    ? "Warnings name it; the record holds no pledge, permission, delivery or use of it, and no answer."
    : null;
}

const stageLabels: Record<StoryStage, string> = {
  named: "Named in a warning",
  pledge: eventKindLabels.pledge,
  authorisation: eventKindLabels.authorisation,
  delivery: eventKindLabels.delivery,
  "first-use": eventKindLabels["first-use"],
  strike: eventKindLabels.strike,
  "held-back": "Restraint",
  answered: "Answer",
  other: "Other acts and words",
};

function storyStep(moment: StoryMoment, further: number, warned: Span | null): StairStep {
  const { event } = moment;
  const { headline, date } = told(moment);
  return {
    label: stageLabels[moment.stage],
    relation: null,
    note: event && event.certainty !== "confirmed" ? certaintyLabels[event.certainty] : null,
    href: hrefOf(moment),
    headline,
    date: shortDateView(date),
    since: warned && sinceFirstWarning(warned, spanOf(date)),
    more: further === 0 ? null : { name: `and ${formatCount(further)} more`, href: `#${storyAnchor}` },
    followed: noFollowUps,
  };
}

function hrefOf({ warning, event }: StoryMoment): string {
  return warning ? entryPage("warnings", warning.id) : entryPage("events", event.id);
}

function storyRow(record: JudgedRecord, moment: StoryMoment, warned: Span | null): TimedRow {
  const since = warned && sincePhrase(warned, spanOf(told(moment).date));
  if (!moment.warning) {
    const row = eventRow(moment.event);
    const tie = moment.itself ? row.after : "After a warning that names it";
    return { ...row, since, tie };
  }
  const row = warningRow(record, moment.warning);
  return { ...row, since, facts: [stageLabels.named, row.byline], tie: row.answer.text };
}
