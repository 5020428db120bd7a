import { entryPage } from "../addresses";
import type { Archive, Weapon } from "../model/archive";
import { compareIds, dayOf, type Span, spanOf, whollyBefore } from "../model/dates";
import type { DayRange } from "../model/derivation";
import { daysBetween } from "../model/outcome/days";
import type { JudgedRecord } from "../model/record";
import { warnedToUse, type WarnedToUse } from "../model/weapon-story";
import { countOf, daysPhrase } from "../model/words";
import { type DateView, shortDateView } from "./date-view";
import type { Named } from "./links";

/** A weapon system with the first warning that names it, its first use, and the days between. */
export interface FirstUseRow {
  readonly system: Named;
  readonly warned: DateView & { readonly href: string };
  readonly used: (DateView & { readonly href: string }) | null;
  /** "571 days", "at most 30 days". */
  readonly days: string;
  /** What rows are sorted by, in days. */
  readonly most: number;
}

/** Systems of one kind, the longest first. */
export interface FirstUseGroup {
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
