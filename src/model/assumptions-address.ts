import { askedParameters } from "./asked-parameters";
import { areStandard, standardAssumptions, type Assumptions } from "./assumptions";
import { partialReadings, windowNames } from "./terms/assumption";
import { authorities, type Authority } from "./terms/warning";

/** Assumptions as an address gives them. */
export interface ParsedAssumptions extends Assumptions {
  /** What the address asked for and is not known, as `name=value`; in the order of the address. */
  readonly dropped: readonly string[];
}

interface Asked {
  readonly window?: Assumptions["window"];
  readonly partial?: Assumptions["partial"];
  readonly authorities?: readonly Authority[];
}

/** What is asked for with one more value; null where the value is not known. */
type Reader = (asked: Asked, value: string) => Asked | null;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["window", (asked, value) => withKnown(windowNames, value, (window) => ({ ...asked, window }))],
  ["partial", (asked, value) => withKnown(partialReadings, value, (partial) => ({ ...asked, partial }))],
  ["authority", (asked, value) => withKnown(authorities, value, (authority) => withAuthority(asked, authority))],
]);

/**
 * The assumptions that the query of an address asks for; undoes `formatAssumptions`. Values may stand in a list with
 * commas or, as a form sends them, with their name repeated. What is not asked for is standard; what is not known is
 * left out and listed in `dropped`, never an error.
 *
 * @param search with or without its question mark
 */
export function parseAssumptions(search: string): ParsedAssumptions {
  let asked: Asked = {};
  const dropped = new Set<string>();
  for (const [name, values] of askedParameters(search, (each) => readers.has(each))) {
    const reader = readers.get(name);
    for (const value of values.split(",").map((each) => each.trim())) {
      const read = value === "" ? asked : reader?.(asked, value);
      if (read) asked = read;
      else dropped.add(`${name}=${value}`);
    }
  }
  return { ...standardAssumptions, ...asked, dropped: [...dropped] };
}

/** The query of the one address of these assumptions, with its question mark; empty for the standard ones. */
export function formatAssumptions(assumptions: Assumptions): string {
  if (areStandard(assumptions)) return "";
  const { window, partial, authorities: kept } = assumptions;
  const parts = [
    ...(window === standardAssumptions.window ? [] : [`window=${window}`]),
    ...(partial === standardAssumptions.partial ? [] : [`partial=${partial}`]),
    ...(kept.length === authorities.length ? [] : [`authority=${kept.join(",")}`]),
  ];
  return `?${parts.join("&")}`;
}

function withAuthority(asked: Asked, authority: Authority): Asked {
  const kept = asked.authorities ?? [];
  return { ...asked, authorities: authorities.filter((each) => each === authority || kept.includes(each)) };
}

function withKnown<Value extends string>(
  known: readonly Value[],
  value: string,
  use: (value: Value) => Asked,
): Asked | null {
  const found = known.find((each) => each === value);
  return found === undefined ? null : use(found);
}
