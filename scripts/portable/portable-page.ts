import { parse, type HTMLElement } from "node-html-parser";

import { addressFrom, localAddress, type Site } from "./address";
import { elementsOf, removeWithPlace, withoutServer } from "./without-server";

/** A file of the copy, and the files of the site that it leads to or shows. */
export interface PortableText {
  readonly text: string;
  readonly leadsTo: ReadonlySet<string>;
}

/**
 * A page as it is read from a disk: without what needs a server, and with every address within the site as the way to a
 * file. Addresses by which a page is known elsewhere (canonical, in citations) stay as they are.
 * @param file the page's name within the site: `lines/a/index.html`
 */
export function portablePage(html: string, file: string, site: Site): PortableText {
  // What stands in scripts is text; all else is read as elements, and comes out to the letter.
  const page = parse(html, { comment: true, blockTextElements: { script: true, style: true } });
  withoutServer(page, file, site);
  const leadsTo = new Set<string>();
  for (const element of elementsOf(page)) leadToFiles(element, file, site, leadsTo);
  return { text: page.toString(), leadsTo };
}

/** Attributes that hold one address each. */
const addressed = ["href", "src", "poster", "data", "xlink:href"];

function leadToFiles(element: HTMLElement, file: string, site: Site, leadsTo: Set<string>): void {
  const { rawAttrs } = element;
  if (!rawAttrs.includes(site.base)) return;
  for (const name of addressed) {
    const address = localAddress(element.getAttribute(name) ?? "", site);
    if (!address) continue;
    // What only a script could show is offered by no link.
    if (address.query !== "") {
      removeWithPlace(element);
      return;
    }
    leadsTo.add(address.file);
    element.setAttribute(name, addressFrom(file, address));
  }
  for (const name of ["srcset", "imagesrcset"]) {
    const written = element.getAttribute(name);
    if (written !== undefined) element.setAttribute(name, candidatesFrom(written, file, site, leadsTo));
  }
}

/** The candidates of a `srcset`, each an address and how large it is. */
function candidatesFrom(written: string, file: string, site: Site, leadsTo: Set<string>): string {
  const candidates = written.split(/,\s+/u).map((candidate) => {
    const [address = "", ...size] = candidate.trim().split(/\s+/u);
    const local = localAddress(address, site);
    if (local) leadsTo.add(local.file);
    return [local ? addressFrom(file, local) : address, ...size].join(" ");
  });
  return candidates.join(", ");
}

/** A style sheet or an SVG as it is read from a disk: what `url()` names is the way to a file. */
export function portableSheet(css: string, file: string, site: Site): PortableText {
  const leadsTo = new Set<string>();
  const text = css.replaceAll(/url\(\s*(["']?)([^"')]*)\1\s*\)/gu, (whole: string, quote: string, written: string) => {
    const address = localAddress(written, site);
    if (!address) return whole;
    leadsTo.add(address.file);
    return `url(${quote}${addressFrom(file, address)}${quote})`;
  });
  return { text, leadsTo };
}
