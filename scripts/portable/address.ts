import { posix } from "node:path";

/** Where the built site is published. */
export interface Site {
  /** The address of its start page: `https://record.example/red-lines/`. */
  readonly url: string;
  /** The path of that address, by which every address within the site begins. */
  readonly base: string;
}

/** The site whose start page names this address as its own. */
export function siteAt(url: string): Site {
  return { url, base: new URL(url).pathname };
}

/** Whether the site can be gone to: an address that ends in `.example` leads nowhere. */
export function leadsSomewhere({ url }: Site): boolean {
  return !new URL(url).hostname.endsWith(".example");
}

/** An address within the site, taken apart. */
export interface LocalAddress {
  /** The file that a server answers it with: `warnings/index.html`. */
  readonly file: string;
  /** What a script is asked for, with its question mark; empty where nothing is. */
  readonly query: string;
  /** The id it points at, with its hash; empty where there is none. */
  readonly fragment: string;
}

/**
 * An address within the site, from the root of its host; null for any other.
 *
 * @example localAddress("/lines/a/#cite", site); // { file: "lines/a/index.html", query: "", fragment: "#cite" }
 */
export function localAddress(written: string, { base }: Site): LocalAddress | null {
  if (!written.startsWith(base) || written.startsWith("//")) return null;
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(written) ?? [];
  const inside = decodeURI(path.slice(base.length));
  return { file: inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside, query, fragment };
}

/**
 * The way from one file to another, as an address that needs no server.
 *
 * @example addressFrom("lines/a/index.html", { file: "index.html", query: "", fragment: "" }); // "../../index.html"
 */
export function addressFrom(from: string, { file, fragment }: LocalAddress): string {
  if (file === from && fragment !== "") return fragment;
  return encodeURI(posix.relative(posix.dirname(from), file)) + fragment;
}
