import { entryPage, published } from "../addresses";
import type { Archive, Prose, Weapon } from "../model/archive";
import { compareIds, dayOf, type Span, spanOf, whollyBefore } from "../model/dates";
import type { DayRange } from "../model/derivation";
import { mentionsOf } from "../model/mentions";
import { daysBetween } from "../model/outcome/days";
import { drawnRowsPerPage, pageCount, portionsOf } from "../model/paging";
import type { JudgedRecord } from "../model/record";
import { certaintyLabels, eventKindLabels } from "../model/terms/event";
import { weaponKindLabels } from "../model/terms/reference";
import {
  type StoryMoment,
  type StoryStage,
  told,
  warnedToUse,
  type WarnedToUse,
  weaponStory,
  type WeaponStory,
} from "../model/weapon-story";
import { countOf, daysPhrase, formatCount, holdings } from "../model/words";
import { changeLog, type ChangeLogView } from "./change-log";
import { type DateView, shortDateView, sinceFirstWarning, sincePhrase } from "./date-view";
import { aftermathSelection, type SelectionView } from "./facet-selection";
import { elsewhere, type Fact, factsWithValues, originName, weaponWords } from "./facts";
import { entryFeedLinks } from "./feeds";
import { weaponJsonLd } from "./json-ld";
import type { Named } from "./links";
import { pageHead, type PageHead, sharedHead } from "./page-head";
import { sectionPart, type SectionPart } from "./paging";
import { eventRow, type TimedRow, warningRow } from "./rows";
import { sourceName, sourcesOnPage, type SourceView, sourceViews } from "./source-view";
import { noFollowUps, type StairStep } from "./stair";

export interface WeaponPage {
  readonly head: PageHead;
  readonly weapon: Weapon;
  /** The warnings that name it or after which it was used; on the first page, and null where there are none. */
  readonly selection: SelectionView | null;
  readonly facts: readonly Fact[];
  readonly story: WeaponStoryView;
  readonly sources: readonly SourceView[];
  readonly about: Prose;
  readonly log: ChangeLogView;
}

/**
 * A weapon system's own story as the record shows it, and what it is.
 * @param perPage the most moments of the story on a page
 */
export function weaponPage(record: JudgedRecord, weapon: Weapon, page = 1, perPage = drawnRowsPerPage): WeaponPage {
  const { archive } = record;
  const feeds = entryFeedLinks("weapons", weapon.id, weapon.name);
  const { warnings, events } = mentionsOf(archive, "weapons", weapon.id);
  const path = entryPage("weapons", weapon.id);
  return {
    head: pageHead(archive.record, {
      heading: weapon.name,
      description: `${weapon.name} in the record: ${holdings(warnings.length, events.length)}.`,
      path,
      jsonLd: weaponJsonLd(weapon, published(path)),
      section: "weapons",
      ...sharedHead(record, { kind: "weapons", entry: weapon }),
      feeds,
      place: { page, pages: storyPageCount(record, weapon.id, perPage) },
      original: weapon.sources.length > 0 ? sourcesOnPage : null,
    }),
    weapon,
    selection: page === 1 ? aftermathSelection(record, "weapon", weapon.id, weaponWords(weapon)) : null,
    facts: factsWithValues([
      { name: "Kind", values: [weaponKindLabels[weapon.kind]] },
      { name: "Origin", values: [originName(weapon.origin)] },
      { name: "Range", values: rangeValues(archive, weapon) },
      { name: "Also written", values: weapon.aliases },
      elsewhere(weapon),
    ]),
    story: weaponStoryView(record, weapon.id, page, perPage),
    sources: sourceViews(archive, weapon.sources),
    about: weapon.summary,
    log: changeLog(weapon, feeds),
  };
}

/** A range is given only with the sources that show it. */
function rangeValues(archive: Archive, { rangeKm, sources }: Weapon): Fact["values"] {
  if (rangeKm === null) return [];
  return [`up to ${formatCount(rangeKm)} km`, ...sources.map((id) => sourceName(archive, id))];
}

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
function weaponStoryView(record: JudgedRecord, weapon: string, page = 1, perPage = drawnRowsPerPage): WeaponStoryView {
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

/** A weapon system with the first warning that names it, its first use, and the days between. */
interface FirstUseRow {
  readonly system: Named;
  readonly warned: DateView & { readonly href: string };
  readonly used: (DateView & { readonly href: string }) | null;
  /** "571 days", "at most 30 days". */
  readonly days: string;
  /** What rows are sorted by, in days. */
  readonly most: number;
}

/** Systems of one kind, the longest first. */
interface FirstUseGroup {
  readonly heading: string;
  /** What the days of its rows count. */
  readonly counts: string;
  readonly rows: readonly FirstUseRow[];
}

export interface FirstUses {
  /** The answer in a sentence. */
  readonly lead: string;
  /** Those without rows are left out. */
  readonly groups: readonly FirstUseGroup[];
}

/** How long it was from the first warning that names a weapon system to the first use of it on record: what the page of weapons asks. */
export function firstUses({ archive }: JudgedRecord, weapons: readonly Weapon[] = archive.weapons): FirstUses {
  const rows = Map.groupBy(
    weapons.flatMap((weapon) => firstUseRow(archive, weapon) ?? []),
    ({ kind }) => kind,
  );
  const groups = (Object.keys(headings) as Kind[]).flatMap((kind) => {
    const own = (rows.get(kind) ?? []).map(({ row }) => row).toSorted(byDays);
    return own.length > 0 ? [{ ...headings[kind], rows: own }] : [];
  });
  return { lead: leadOf(groups), groups };
}

type Kind = keyof typeof headings;
const headings = {
  after: { heading: "Used after the first warning", counts: "from the first warning to the first use on record" },
  "not-used": { heading: "No use told of", counts: "from the first warning to the as-of date" },
  before: { heading: "In use before the first warning", counts: "from the first use to the first warning" },
} as const;

function firstUseRow(archive: Archive, weapon: Weapon): { readonly kind: Kind; readonly row: FirstUseRow } | null {
  const story = warnedToUse(archive, weapon.id);
  if (!story) return null;
  const { kind, days } = countedDays(story, archive.record.asOf);
  const { warned, use } = story;
  return {
    kind,
    row: {
      system: { name: weapon.name, href: entryPage("weapons", weapon.id) },
      warned: { ...shortDateView(warned.warning.date), href: entryPage("warnings", warned.warning.id) },
      used: use && { ...shortDateView(use.event.date), href: entryPage("events", use.event.id) },
      days: daysPhrase(days),
      most: days.most,
    },
  };
}

function countedDays({ warned, use }: WarnedToUse, asOf: string): { readonly kind: Kind; readonly days: DayRange } {
  const from = spanOf(warned.warning.date);
  const day = dayOf(asOf);
  const today: Span = { first: day, last: day };
  if (!use) return { kind: "not-used", days: daysBetween(from, today) };
  const used = spanOf(use.event.date);
  return whollyBefore(used, from)
    ? { kind: "before", days: daysBetween(used, from) }
    : { kind: "after", days: daysBetween(from, used) };
}

function byDays(one: FirstUseRow, other: FirstUseRow): number {
  return other.most - one.most || compareIds({ id: one.system.href }, { id: other.system.href });
}

function leadOf(groups: readonly FirstUseGroup[]): string {
  const of = (kind: Kind) => groups.find(({ heading }) => heading === headings[kind].heading)?.rows ?? [];
  const [after, open, before] = [of("after"), of("not-used"), of("before")];
  const all = after.length + open.length + before.length;
  const [longest, shortest] = [after.at(0), after.at(-1)];
  const range =
    longest && shortest && longest !== shortest
      ? `, the soonest after ${shortest.days} (${shortest.system.name}), the latest after ${longest.days} (${longest.system.name})`
      : "";
  return `Of ${countOf(all, "weapon system")} named in a warning the record tells of a first use afterwards for ${after.length}${range}; ${before.length} had been in use before, and of ${open.length} it tells of no use, which does not say that there was none. The record holds the uses that its warnings are about, not every use in the war: a system may have been used before.`;
}
