import type { DraftCheck } from "../../src/loading/check-content";
import type { Actor } from "../../src/model/archive";
import type { EntryRequest } from "./request";

/** What a warning's speaker tells of it: for whom they spoke, and in which role in that year, as far as the record shows. */
export function proposedByActor(
  { kind, fields }: Pick<EntryRequest, "kind" | "fields">,
  check: Pick<DraftCheck, "entries">,
): Readonly<Record<string, string | undefined>> {
  const actor = check.entries.actors.find(({ id }) => id === fields.actor);
  if (kind !== "warnings" || !actor) return {};
  const year = Number(/^\d{4}/.exec(String(fields.date))?.[0]);
  return { side: actor.side, role: roleIn(actor, year) };
}

/** The role attested for that year; where none is, the last that began before it. */
function roleIn({ roles }: Pick<Actor, "roles">, year: number): string | undefined {
  const begun = roles.filter(({ from }) => from === null || Number.isNaN(year) || from <= year);
  const held = begun.filter(({ to }) => to === null || Number.isNaN(year) || to >= year);
  return (held.at(-1) ?? begun.at(-1))?.title;
}
