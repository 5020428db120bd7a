import type { Nodes, Parents, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";

import { type FaultInFile, type Found, inWords, type Position } from "./fault";
import { destinationOf } from "./prose-links";
import { slipIn } from "./prose-slips";

/** What a text may be made of: the kinds of node, and the same in words. */
export interface ProseForm {
  readonly nodes: ReadonlySet<Nodes["type"]>;
  readonly words: string;
}

const plain: readonly Nodes["type"][] = [
  "paragraph",
  "text",
  "emphasis",
  "strong",
  "link",
  "list",
  "listItem",
  "blockquote",
  "break",
];

/** The body of an entry. */
export const entryProse: ProseForm = {
  nodes: new Set(plain),
  words: "paragraphs, lists, quotations, emphasis, links and one heading, ## Notes",
};

/** The codebook, a longer text. */
export const codebookProse: ProseForm = {
  nodes: new Set([...plain, "heading", "table", "tableRow", "tableCell", "code", "inlineCode"]),
  words: "paragraphs, lists, quotations, emphasis, links, headings, tables and passages of code",
};

const named: Partial<Record<Nodes["type"], string>> = {
  html: "raw HTML",
  image: "an image",
  imageReference: "an image",
  heading: "a heading",
  table: "a table",
  thematicBreak: "a line of dashes, stars or underscores",
  code: "a passage of code (do its lines begin with four spaces?)",
  inlineCode: "code in backticks",
  delete: "text struck through",
  definition: "a link whose address stands apart",
  footnoteDefinition: "a footnote",
  yaml: "front matter",
};

/** What is there only together with a definition, which is reported. */
const toldElsewhere: ReadonlySet<Nodes["type"]> = new Set<Nodes["type"]>(["linkReference", "footnoteReference"]);

const destinations =
  "an address that begins with https:// or http://, or the relative path of an entry such as ../events/<id>.md";

/** Faults of prose that hold for one file alone: what may not stand in it, and links that lead nowhere a page may lead. */
export function checkProse(nodes: readonly RootContent[], form: ProseForm): FaultInFile[] {
  const faults: FaultInFile[] = [];
  const report = (node: Nodes, found: Found, allowed: string) => {
    faults.push({ ...positionOf(node), field: "body", found, allowed });
  };
  const prose: Root = { type: "root", children: [...nodes] };
  visit(prose, (node, _index, parent) => {
    if (node.type === "root") return;
    if (node.type === "link" && destinationOf(node.url) === "elsewhere") report(node, node.url, destinations);
    const slip = slipIn(node);
    if (slip) report(node, inWords(slip.found), slip.allowed);
    if (form.nodes.has(node.type)) return;
    if (!isToldWithAnother(node, parent)) report(node, inWords(named[node.type] ?? node.type), form.words);
    return SKIP;
  });
  return faults;
}

/** A tag and its end are one slip, as are a definition and what refers to it. */
function isToldWithAnother(node: Nodes, parent: Parents | undefined): boolean {
  if (toldElsewhere.has(node.type)) return true;
  return node.type === "html" && parent?.children.find(({ type }) => type === "html") !== node;
}

export function positionOf(node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
