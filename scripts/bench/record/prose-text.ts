import { toString } from "mdast-util-to-string";
import type { Prose } from "../../../src/model/archive";

/** The words of a body, a paragraph below the other, without links and emphasis. */
export function proseText(prose: Prose): string {
  return prose.children.map((block) => toString(block)).join("\n\n");
}
