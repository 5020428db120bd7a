import { visit } from "unist-util-visit";
import type { Paragraph, Text } from "mdast";

import type { Prose } from "../model/archive";
import { typeset } from "./typeset";

/** A passage with typographic quotation marks; a pair of marks may span links and emphasis. */
export function typesetProse(prose: Prose): Prose {
  const copy = structuredClone(prose);
  visit(copy, "paragraph", typesetParagraph);
  return copy;
}

/** Typesetting keeps every length, so the text of a whole paragraph is set at once and dealt out again. */
function typesetParagraph(paragraph: Paragraph): void {
  const texts: Text[] = [];
  visit(paragraph, "text", (text) => void texts.push(text));
  let rest = typeset(texts.map(({ value }) => value).join(""));
  for (const text of texts) {
    const { length } = text.value;
    text.value = rest.slice(0, length);
    rest = rest.slice(length);
  }
}
