/** A name and a value that an address asks for, as they are meant. */
export type AskedParameter = readonly [name: string, value: string];

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
export function asId(written: string): string {
  return written
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
