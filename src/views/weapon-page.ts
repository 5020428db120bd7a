import { entryPage } from "../addresses";
import type { Archive, Prose, Weapon } from "../model/archive";
import { mentionsOf } from "../model/mentions";
import { drawnRowsPerPage } from "../model/paging";
import { weaponKindLabels } from "../model/terms/reference";
import { holdings } from "./count-text";
import { changeLog, type ChangeLogView } from "./change-log";
import { sourceName, sourcesOnPage, sourceViews, type SourceView } from "./source-view";
import { factsWithValues, type Fact } from "./facts";
import type { JudgedRecord } from "../model/record";
import { originName } from "./origin";
import { entryFeedLinks } from "./following/feed-links";
import { aftermathSelection, type SelectionView } from "./facet-selection";
import { pageHead, type PageHead } from "./page-head";
import { sharedHead } from "./shared-head";
import { storyPageCount, weaponStoryView, type WeaponStoryView } from "./weapon-story-view";
import { formatCount } from "../model/words";
import { weaponWords } from "./weapon-words";

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
  return {
    head: pageHead(archive.record, {
      heading: weapon.name,
      description: `${weapon.name} in the record: ${holdings(warnings.length, events.length)}.`,
      path: entryPage("weapons", weapon.id),
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
