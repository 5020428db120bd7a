import type { Actor, AftermathEvent, Archive, Line, Warning, Weapon } from "../../model/archive";
import { certaintyLabels, eventKindLabels } from "../../model/terms/event";
import { actorKindLabels, weaponKindLabels } from "../../model/terms/reference";
import { eventSideLabels, sideLabels } from "../../model/terms/side";
import { ended } from "../change-words";
import { dateView } from "../date-view";
import { known } from "../known";
import { originName } from "../origin";
import { plainText } from "../plain-text";
import { relationView } from "../relation-view";
import type { ToldEntry } from "./followed-changes";
import { formatCount } from "../../model/words";

/**
 * What an entry says, in a few paragraphs of plain text, for those who read it away from the site. No outcome is
 * among them: it may change with the as-of date while the entry does not, and what was sent out cannot be called back.
 */
export function entryWords(archive: Archive, { kind, entry }: ToldEntry): string[] {
  switch (kind) {
    case "warnings":
      return warningWords(archive, entry);
    case "events":
      return eventWords(archive, entry);
    case "lines":
      return lineWords(entry);
    case "actors":
      return actorWords(entry);
    case "weapons":
      return weaponWords(entry);
  }
}

function warningWords({ byId }: Archive, warning: Warning): string[] {
  const { actor, role, venue, date, redLine, consequence, quotes } = warning;
  return [
    ended(`${known(byId.actors, actor).name}, ${role}, ${dateView(date).text}; ${venue}`),
    ...quotes.slice(0, 1).map(({ text }) => `What was said: “${text}”`),
    ended(`Warned against: ${redLine}`),
    ended(`Said to follow: ${consequence ?? "none"}`),
  ];
}

function eventWords({ byId }: Archive, event: AftermathEvent): string[] {
  const sides = event.sides.map((side) => eventSideLabels[side]).join(", ");
  const facts = [sides, eventKindLabels[event.kind], certaintyLabels[event.certainty]].join("; ");
  const answered = event.answers.map((answer) => ({ answer, warning: known(byId.warnings, answer.warning) }));
  return [
    ended(`${whenOf(event)}. ${facts}`),
    ...textOf(event),
    ...answered
      .filter(({ warning }) => warning.withdrawn === null)
      .map(({ answer, warning }) =>
        ended(`${relationView(answer).label}: ${warning.headline} (${dateView(warning.date).text})`),
      ),
  ];
}

function whenOf({ date, endDate }: AftermathEvent): string {
  const begun = dateView(date).text;
  return endDate ? `${begun} to ${dateView(endDate).text}` : begun;
}

function lineWords(line: Line): string[] {
  return [
    ended(`Drawn by: ${sideLabels[line.side]}`),
    ended(`The act warned against: ${line.statement}`),
    ended(`What would count as crossing it: ${line.test}`),
  ];
}

function actorWords(actor: Actor): string[] {
  return [ended(`${actorKindLabels[actor.kind]}; ${sideLabels[actor.side]}`), ...textOf(actor)];
}

function weaponWords(weapon: Weapon): string[] {
  const range = weapon.rangeKm === null ? [] : [`range up to ${formatCount(weapon.rangeKm)} km`];
  return [ended([weaponKindLabels[weapon.kind], originName(weapon.origin), ...range].join("; ")), ...textOf(weapon)];
}

function textOf({ summary }: Pick<Line, "summary">): string[] {
  return summary.children.length > 0 ? [plainText(summary)] : [];
}
