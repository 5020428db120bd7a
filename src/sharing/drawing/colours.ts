/** The colours of the pages in light, by their roles. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hair: string;
  readonly control: string;
  readonly red: string;
}

const roles = ["paper", "ink", "soft", "hair", "control", "red"] as const;

/**
 * Reads the light colours from the site's tokens, so that pictures and pages cannot part.
 * @throws Error if a role has no colour there
 */
export function lightColours(tokens: string): Colours {
  const named = new Map(
    [...tokens.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}),/g)].map(([, name, colour]) => [name, colour]),
  );
  const entries = roles.map((role) => {
    const colour = named.get(role);
    if (!colour) throw new Error(`tokens.css gives --${role} no light colour.`);
    return [role, colour] as const;
  });
  return Object.fromEntries(entries) as unknown as Colours;
}
