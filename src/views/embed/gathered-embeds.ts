import { entryPage } from "../../addresses";
import type { Actor, AftermathEvent, Warning, Weapon } from "../../model/archive";
import { timelineOrder } from "../../model/dates";
import { actorKindLabels, weaponKindLabels } from "../../model/terms/reference";
import { actorLinesSummary } from "../actor-lines";
import { kindLabels } from "../entry-name";
import { sideLink } from "../facts";
import type { JudgedRecord } from "../../model/record";
import { originName } from "../origin";
import { eventRow, warningRow, type WarningRow } from "../rows";
import { embedView, firstOfList, type EmbedList, type EmbedView } from "./embed-view";
import { countOf } from "../../model/words";

/** What somebody said and did last, with what became of it. */
export function actorEmbed(record: JudgedRecord, actor: Actor): EmbedView {
  const { archive } = record;
  const href = entryPage("actors", actor.id);
  const warnings = archive.warnings.filter((warning) => warning.actor === actor.id);
  const events = archive.events.filter(({ actors }) => actors.includes(actor.id));
  return embedView(archive.record, {
    href,
    kind: kindLabels.actors,
    shows: "Who warned or acted, with the latest warnings and events",
    headline: actor.name,
    original: actor.nameOriginal,
    by: [sideLink(actor.side), actorKindLabels[actor.kind]],
    said: actorLinesSummary(record, warnings) || null,
    lists: [
      warningList(countOf(warnings.length, "warning"), warnings, href, (warning) => ({
        ...warningRow(record, warning),
        byline: warning.role,
      })),
      eventList(countOf(events.length, "event"), events, href),
    ].filter(({ rows }) => rows.items.length > 0),
  });
}

/** The last warnings that name a weapon system, and the last events it was in. */
export function weaponEmbed(record: JudgedRecord, weapon: Weapon): EmbedView {
  const { archive } = record;
  const href = entryPage("weapons", weapon.id);
  const warnings = archive.warnings.filter(({ weapons }) => weapons.includes(weapon.id));
  const events = archive.events.filter(({ weapons }) => weapons.includes(weapon.id));
  return embedView(archive.record, {
    href,
    kind: kindLabels.weapons,
    shows: "A weapon system, with the latest warnings and events",
    headline: weapon.name,
    by: [weaponKindLabels[weapon.kind], originName(weapon.origin)],
    lists: [
      warningList(`Named in ${countOf(warnings.length, "warning")}`, warnings, href, (warning) =>
        warningRow(record, warning),
      ),
      eventList(`Part of ${countOf(events.length, "event")}`, events, href),
    ].filter(({ rows }) => rows.items.length > 0),
  });
}

function warningList(
  heading: string,
  warnings: readonly Warning[],
  href: string,
  rowOf: (warning: Warning) => WarningRow,
): EmbedList {
  const { items, more } = firstOfList(timelineOrder(warnings), href);
  return { heading: latest(heading, more), rows: { of: "warnings", items: items.map(rowOf) }, more, nothing: "" };
}

function eventList(heading: string, events: readonly AftermathEvent[], href: string): EmbedList {
  const { items, more } = firstOfList(timelineOrder(events), href);
  return { heading: latest(heading, more), rows: { of: "events", items: items.map(eventRow) }, more, nothing: "" };
}

/** "60 warnings, the latest first": where not all are shown. */
function latest(heading: string, more: EmbedList["more"]): string {
  return more ? `${heading}, the latest first` : heading;
}
