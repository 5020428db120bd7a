import { emptyFilter, type Filter, filterOrders, withChoice, withWords, withYears } from "./filter";
import { type Facet, facets } from "./filter-facets";
import { formerConsequenceKinds } from "./terms/warning";
import { isShownView } from "./zoom/zoom-parameters";

/** The choices that the record offers now; an old link may name others. */
export interface KnownChoices {
  readonly facets: Readonly<Record<Facet, ReadonlySet<string>>>;
  readonly years: { readonly first: number; readonly last: number };
}

/** A filter as an address gives it. */
interface ParsedFilter extends Filter {
  /** What the address asked for and the record does not know, as `name=value`; in the order of the address. */
  readonly dropped: readonly string[];
}

/** The filter with one more thing asked for; null where the record does not know the value. */
type Reader = (filter: Filter, value: string, known: KnownChoices) => Filter | null;

const facetReaders = facets.map((facet): [string, Reader] => [
  facet,
  (filter, written, known) => {
    const values = known.facets[facet];
    const former = facet === "kind" ? (formerConsequenceKinds.get(written) ?? written) : written;
    const value = values.has(former) ? former : asId(former);
    return values.has(value) ? withChoice(filter, facet, value, true) : null;
  },
]);

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...facetReaders,
  ["from", (filter, value, known) => (isKnownYear(value, known) ? { ...filter, from: Number(value) } : null)],
  ["to", (filter, value, known) => (isKnownYear(value, known) ? { ...filter, to: Number(value) } : null)],
  ["q", (filter, value) => withWords(filter, `${filter.q} ${value}`)],
  ["order", (filter, value) => readOrder(filter, value)],
]);

/**
 * The filter that the query of an address asks for; undoes `formatFilter`. Reading is tolerant: a name without a value
 * is passed over, as are those of the zoomable timeline and of others; a value may be a name in place of an id, or several
 * with commas; what the record does not know is left out and listed in `dropped`, never an error.
 *
 * @param search with or without its question mark
 */
export function parseFilter(search: string, known: KnownChoices): ParsedFilter {
  let filter = emptyFilter;
  const dropped = new Set<string>();
  for (const [name, value] of askedParameters(search, (each) => readers.has(each) || each === "view")) {
    if (value === "") continue;
    const reader = readers.get(name);
    if (!reader) {
      if (!isShownView(value)) dropped.add(`${name}=${value}`);
      continue;
    }
    const whole = reader(filter, value, known);
    for (const part of whole || name === "q" ? [value] : value.split(",").filter((each) => each.trim() !== "")) {
      const read = reader(filter, part.trim(), known);
      if (read) filter = read;
      else dropped.add(`${name}=${part.trim()}`);
    }
  }
  return { ...withYears(filter, filter.from, filter.to), dropped: [...dropped] };
}

/** Whether an address asks for years from a later to an earlier one, which are turned round. */
export function asksForTurnedYears(search: string, known: KnownChoices): boolean {
  const asked = new Map(askedParameters(search, (name) => name === "from" || name === "to"));
  const [from = "", to = ""] = [asked.get("from"), asked.get("to")];
  return isKnownYear(from, known) && isKnownYear(to, known) && from > to;
}

/** The query of the filter's one address, with its question mark; empty for the filter that asks for nothing. */
export function formatFilter(filter: Filter): string {
  const asked = new URLSearchParams();
  for (const facet of facets) for (const value of filter[facet]) asked.append(facet, value);
  if (filter.from !== null) asked.append("from", String(filter.from));
  if (filter.to !== null) asked.append("to", String(filter.to));
  if (filter.q !== "") asked.append("q", filter.q);
  if (filter.order !== emptyFilter.order) asked.append("order", filter.order);
  const query = asked.toString();
  return query === "" ? "" : `?${query}`;
}

function isKnownYear(value: string, { years }: KnownChoices): boolean {
  return /^\d{4}$/.test(value) && Number(value) >= years.first && Number(value) <= years.last;
}

function readOrder(filter: Filter, value: string): Filter | null {
  const order = filterOrders.find((known) => known === value);
  return order ? { ...filter, order } : null;
}

/** A name and a value that an address asks for, as they are meant. */
type AskedParameter = readonly [name: string, value: string];

/**
 * What the query of an address asks for by names of our own, as it is plainly meant: `&amp;actor=` copied out of HTML is
 * `actor`, `weapon[]` and `Weapon` are `weapon`, blanks around a value are none. Names that are nobody's here
 * (`fbclid`, `utm_source`, `ref`) are others' business and passed over.
 *
 * @param search with or without its question mark
 * @param own the names that mean something here
 */
export function askedParameters(search: string, own: (name: string) => boolean): AskedParameter[] {
  return [...new URLSearchParams(search)].flatMap(([written, value]): AskedParameter[] => {
    const name = written
      .replace(/^(?:amp;)+/i, "")
      .replace(/\[\d*\]$/, "")
      .trim()
      .toLowerCase();
    return own(name) ? [[name, value.trim()]] : [];
  });
}

/** A written value as an id would spell it: "Vladimir Putin" and "ATACMS" as `vladimir-putin` and `atacms`. */
function asId(written: string): string {
  return written
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
