import { toString } from "mdast-util-to-string";
import type { Prose } from "../../src/model/archive";
import type { TextLike } from "./vocabulary";

/** Paragraphs as long as the blocks of another body, without its links: these would lead to entries that are not there. */
export function madeProse(blocks: Prose["children"], textLike: TextLike = (text) => text): Prose {
  return {
    type: "root",
    children: blocks.map((block) => ({
      type: "paragraph",
      children: [{ type: "text", value: `${textLike(toString(block))}.` }],
    })),
  };
}

/** The words of a body, a paragraph below the other, without links and emphasis. */
export function proseText(prose: Prose): string {
  return prose.children.map((block) => toString(block)).join("\n\n");
}
