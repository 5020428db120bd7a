import { entryPage } from "../addresses";
import type { Prose, Weapon } from "../model/archive";
import { weaponKindLabels } from "../model/terms/reference";
import { formatCount, holdings } from "./count-text";
import { changeLog, type ChangeLogView } from "./change-log";
import { sourcesOnPage, sourceViews, type SourceView } from "./source-view";
import { factsWithValues, type Fact } from "./facts";
import type { JudgedRecord } from "./judged-record";
import { originName } from "./origin";
import { entryFeedLinks } from "./following/feed-links";
import { pageHead, type PageHead } from "./page-head";
import { eventRow, warningRow, type EventRow, type WarningRow } from "./rows";

export interface WeaponPage {
  readonly head: PageHead;
  readonly weapon: Weapon;
  readonly facts: readonly Fact[];
  readonly warnings: readonly WarningRow[];
  readonly events: readonly EventRow[];
  readonly sources: readonly SourceView[];
  readonly about: Prose;
  readonly log: ChangeLogView;
}

/** Where a weapon system stands in the record: the warnings that name it, and the events in which it was used or decided on. */
export function weaponPage(record: JudgedRecord, weapon: Weapon): WeaponPage {
  const { archive } = record;
  const feeds = entryFeedLinks("weapons", weapon.id, weapon.name);
  const warnings = archive.warnings.filter(({ weapons }) => weapons.includes(weapon.id));
  const events = archive.events.filter(({ weapons }) => weapons.includes(weapon.id));
  return {
    head: pageHead(archive.record, {
      heading: weapon.name,
      description: `${weapon.name} in the record: ${holdings(warnings.length, events.length)}.`,
      path: entryPage("weapons", weapon.id),
      section: "weapons",
      feeds,
      original: weapon.sources.length > 0 ? sourcesOnPage : null,
    }),
    weapon,
    facts: factsWithValues([
      { name: "Kind", values: [weaponKindLabels[weapon.kind]] },
      { name: "Origin", values: [originName(weapon.origin)] },
      { name: "Range", values: weapon.rangeKm === null ? [] : [`up to ${formatCount(weapon.rangeKm)} km`] },
      { name: "Also written", values: weapon.aliases },
    ]),
    warnings: warnings.map((warning) => warningRow(record, warning)),
    events: events.map(eventRow),
    sources: sourceViews(archive, weapon.sources),
    about: weapon.summary,
    log: changeLog(weapon, feeds),
  };
}
