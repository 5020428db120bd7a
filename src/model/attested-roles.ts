import type { Actor, Warning } from "./archive";
import type { PartialDate } from "./partial-date";

/** An office with the first and the last date at which the record shows somebody speaking in it; not a term of office. */
export interface AttestedRole {
  readonly title: string;
  readonly first: PartialDate;
  readonly last: PartialDate;
}

/**
 * The offices somebody held when speaking, in the order first attested.
 * @param statements of one actor, first to last
 */
export function rolesWhenSpeaking(statements: readonly Pick<Warning, "role" | "date">[]): AttestedRole[] {
  return [...Map.groupBy(statements, ({ role }) => role)].flatMap(([title, said]) => {
    const [first, last] = [said[0], said.at(-1)];
    return first && last ? [{ title, first: first.date, last: last.date }] : [];
  });
}

/** The offices that the record attests for a year; those without a first year are attested for none. */
export function rolesIn({ roles }: Pick<Actor, "roles">, year: number): string[] {
  return roles
    .filter(({ from, to }) => from !== null && from <= year && (to === null || year <= to))
    .map(({ title }) => title);
}
