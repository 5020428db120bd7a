import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";

import { unseenLettersIn } from "./unseen-letters";

/** Something that is allowed by its kind and yet would not reach a reader as it was meant. */
interface ProseSlip {
  readonly found: string;
  readonly allowed: string;
}

/** What is left of a link when its address cannot be read: the brackets stand in the text. */
const brokenLink = /\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/;

/** A heading whose blank was forgotten is a paragraph that begins with signs. */
const headingWithoutBlank = /^(?:#{2,6}\p{L}+|#Notes)/mu;

/** The slip in a node of prose, if there is one: a link without words, a link that is none, a box to tick, a heading that is none, letters nobody sees. */
export function slipIn(node: Nodes): ProseSlip | null {
  if (node.type === "link" && toString(node).trim() === "")
    return { found: "a link without words", allowed: "[the words one reads](the address)" };
  if (node.type === "listItem" && typeof node.checked === "boolean")
    return { found: "a box to tick", allowed: "an item that begins with its words" };
  const unseen = node.type === "text" ? unseenLettersIn(node.value)[0] : undefined;
  if (unseen) return { found: `${unseen.name}, written as HTML writes it`, allowed: "text without it" };
  const hashes = node.type === "text" ? headingWithoutBlank.exec(node.value)?.[0] : undefined;
  if (hashes !== undefined)
    return { found: `“${hashes}”, which is no heading`, allowed: "## and a space before Notes, and no other heading" };
  const broken = node.type === "text" ? brokenLink.exec(node.value)?.[0] : undefined;
  if (broken === undefined) return null;
  return { found: `“${broken}”, which is no link`, allowed: "[the words one reads](an address without spaces)" };
}
