import type { Nodes, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";

import { type FaultInFile, type Found, inWords, type Position } from "./fault";
import { destinationOf } from "./prose-links";

/** What the prose of an entry may be made of. */
export const entryNodes: ReadonlySet<Nodes["type"]> = new Set<Nodes["type"]>([
  "paragraph",
  "text",
  "emphasis",
  "strong",
  "link",
  "list",
  "listItem",
  "blockquote",
  "break",
]);

/** The codebook is a longer text and has headings, tables and passages of code besides. */
export const codebookNodes: ReadonlySet<Nodes["type"]> = new Set<Nodes["type"]>([
  ...entryNodes,
  "heading",
  "table",
  "tableRow",
  "tableCell",
  "code",
  "inlineCode",
]);

const named: Partial<Record<Nodes["type"], string>> = {
  html: "raw HTML",
  image: "an image",
  imageReference: "an image",
  heading: "a heading other than one ## Notes",
  thematicBreak: "a line of dashes, stars or underscores",
  code: "a passage of code (do the lines begin with four spaces?)",
  inlineCode: "code in backticks",
  definition: "a link whose address stands apart",
  linkReference: "a link whose address stands apart",
};

/** Faults of prose that hold for one file alone: what may not stand in it, and links that lead nowhere a page may lead. */
export function checkProse(nodes: readonly RootContent[], allowedNodes: ReadonlySet<Nodes["type"]>): FaultInFile[] {
  const faults: FaultInFile[] = [];
  const report = (node: Nodes, found: Found, allowed: string) => {
    faults.push({ ...positionOf(node), field: "body", found, allowed });
  };
  const prose: Root = { type: "root", children: [...nodes] };
  visit(prose, (node) => {
    if (node.type === "root") return;
    if (!allowedNodes.has(node.type))
      report(node, inWords(named[node.type] ?? node.type), "paragraphs, lists, quotations, emphasis and links");
    if (node.type === "link" && destinationOf(node.url) === "elsewhere")
      report(
        node,
        node.url,
        "an address that begins with https:// or http://, or the relative path of an entry such as ../events/<id>.md",
      );
  });
  return faults;
}

export function positionOf(node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
