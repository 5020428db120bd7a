import type { Actor, Warning } from "./archive";

/** An office with the years in which the record shows somebody speaking in it; not a term of office. */
export interface AttestedRole {
  readonly title: string;
  /** In order, each once. */
  readonly years: readonly number[];
}

/**
 * The offices somebody held when speaking, in the order first attested.
 * @param statements of one actor, first to last
 */
export function rolesWhenSpeaking(statements: readonly Pick<Warning, "role" | "date">[]): AttestedRole[] {
  return [...Map.groupBy(statements, ({ role }) => role)].map(([title, said]) => ({
    title,
    years: [...new Set(said.map(({ date }) => date.year))],
  }));
}

/** The offices that the record attests for a year; those without a first year are attested for none. */
export function rolesIn({ roles }: Pick<Actor, "roles">, year: number): string[] {
  return roles
    .filter(({ from, to }) => from !== null && from <= year && (to === null || year <= to))
    .map(({ title }) => title);
}
