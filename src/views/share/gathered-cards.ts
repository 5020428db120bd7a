import type { Actor, AftermathEvent, Warning, Weapon } from "../../model/archive";
import type { LineStatus } from "../../model/terms/outcome";
import { actorKindLabels, weaponKindLabels } from "../../model/terms/reference";
import { sideLabels } from "../../model/terms/side";
import { usage } from "../count-text";
import { kindLabels } from "../entry-name";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { originName } from "../origin";
import { countChips } from "./card-chips";
import { cardFooting, type CardMotif, type ShareCard } from "./share-card";
import { countOf } from "../../model/words";

/** An actor's picture: what the record holds of them, and a stroke for each line they drew. */
export function actorCard(record: JudgedRecord, actor: Actor): ShareCard {
  const { archive } = record;
  const warnings = archive.warnings.filter((warning) => warning.actor === actor.id);
  const events = archive.events.filter(({ actors }) => actors.includes(actor.id));
  return {
    ...gathered(record, warnings, events),
    kind: kindLabels.actors,
    headline: actor.name,
    original: inOurLetters(actor.nameOriginal?.text),
    byline: `${sideLabels[actor.side]} · ${actorKindLabels[actor.kind]}`,
  };
}

/** The typefaces have Latin and Cyrillic; a name in other letters is left to the page, where the reader's own draw it. */
function inOurLetters(name = ""): string | null {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{P}\s]+$/u.test(name) ? name : null;
}

/** A weapon system's picture: what the record holds of it, and a stroke for each line that names it. */
export function weaponCard(record: JudgedRecord, weapon: Weapon): ShareCard {
  const { archive } = record;
  const warnings = archive.warnings.filter(({ weapons }) => weapons.includes(weapon.id));
  const events = archive.events.filter(({ weapons }) => weapons.includes(weapon.id));
  return {
    ...gathered(record, warnings, events),
    kind: kindLabels.weapons,
    headline: weapon.name,
    original: null,
    byline: `${weaponKindLabels[weapon.kind]} · ${originName(weapon.origin)}`,
  };
}

function gathered(
  { archive, judgements }: JudgedRecord,
  warnings: readonly Warning[],
  events: readonly AftermathEvent[],
): Pick<ShareCard, "detail" | "answer" | "chips" | "motif" | "asOf" | "recordName"> {
  const lines = [...new Set(warnings.map(({ line }) => line))];
  const statuses = lines.map((id) => known(judgements.ofLine, id).lineStatus);
  return {
    detail: heldWords(warnings, lines.length, events),
    answer: null,
    chips: countChips(statuses),
    motif: linesMotif(statuses),
    ...cardFooting(archive.record),
  };
}

function linesMotif(statuses: readonly LineStatus[]): CardMotif {
  return statuses.length === 0 ? { of: "nothing" } : { of: "lines", statuses };
}

/** "60 warnings on 41 lines and 3 events, 2014 to 2026"; null where nothing names it. */
function heldWords(warnings: readonly Warning[], lines: number, events: readonly AftermathEvent[]): string | null {
  const said = usage(warnings.length, 0).map((words) => `${words} on ${countOf(lines, "line")}`);
  const held = [...said, ...usage(0, events.length)].join(" and ");
  const years = [...warnings, ...events].map(({ date }) => date.year);
  return years.length === 0 ? null : `${held}, ${yearRange(years)}`;
}

/** "2014 to 2026", "2024". */
function yearRange(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} to ${last}`;
}
