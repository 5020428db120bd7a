import { facetList, listPage } from "../addresses";
import type { Named } from "./named";

/** The lists of all that the record can be looked at by, one selection a page; they need no script. */
export const recordParts: readonly Named[] = [
  { name: "Actors", href: listPage("actors") },
  { name: "Weapon systems", href: listPage("weapons") },
  { name: "Lines", href: listPage("lines") },
  { name: "Sides", href: facetList("sides") },
  { name: "Themes", href: facetList("themes") },
  { name: "Outcomes", href: facetList("outcomes") },
  { name: "Years", href: facetList("years") },
];
