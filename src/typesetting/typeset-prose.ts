import type { Paragraph, TableCell, Text } from "mdast";
import { visit } from "unist-util-visit";

import type { Prose } from "../model/archive";
import type { AddressOf } from "./prose-address";
import { typeset } from "./typeset";

/** A passage as a page sets it: typographic quotation marks, which may span links, and links that lead to pages. */
export function typesetProse(prose: Prose, addressOf: AddressOf): Prose {
  const copy = structuredClone(prose);
  visit(copy, "paragraph", typesetRun);
  visit(copy, "tableCell", typesetRun);
  visit(copy, "link", (link) => {
    link.url = addressOf(link.url);
  });
  return copy;
}

/** Typesetting keeps every length, so the text of a whole paragraph or cell is set at once and dealt out again. */
function typesetRun(run: Paragraph | TableCell): void {
  const texts: Text[] = [];
  visit(run, "text", (text) => {
    texts.push(text);
  });
  let rest = typeset(texts.map(({ value }) => value).join(""));
  for (const text of texts) {
    const { length } = text.value;
    text.value = rest.slice(0, length);
    rest = rest.slice(length);
  }
}
