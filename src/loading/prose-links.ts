import type { Link, Nodes } from "mdast";
import { visit } from "unist-util-visit";

import type { Body } from "../model/archive";
import { webAddressSchema } from "../schema/common";

/** The links of a piece of prose, in the order in which one reads them. */
export function linksIn(prose: Nodes): Link[] {
  const links: Link[] = [];
  visit(prose, "link", (link) => {
    links.push(link);
  });
  return links;
}

/** The links of an entry's body; the one at index i stands at the field `proseLinkField(i)`. */
export const linksOfBody = ({ summary, notes }: Body): Link[] => [...linksIn(summary), ...linksIn(notes)];

export const proseLinkField = (index: number): string => `body.links[${index}]`;

export type Destination = "web" | "entry" | "elsewhere";

/** Where a link leads: to the web, to another file of the record by its relative path, or somewhere a page must not lead. */
export function destinationOf(url: string): Destination {
  if (webAddressSchema.safeParse(url).success) return "web";
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/#?]|$)/i.test(url) ? "elsewhere" : "entry";
}
