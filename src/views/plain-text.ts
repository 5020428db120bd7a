import { toString } from "mdast-util-to-string";

import type { Prose } from "../model/archive";

/** The words of a passage without its markup, paragraphs joined by a space. */
export function plainText(prose: Prose): string {
  return prose.children.map((block) => toString(block)).join(" ");
}
