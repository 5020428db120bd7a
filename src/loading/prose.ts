import type { Link, Nodes, Parents, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

import type { Body, Prose } from "../model/archive";
import { webAddressSchema } from "../schema/common";
import { unseenLettersIn, unseenLettersInAddress } from "./decode-text";
import { type FaultInFile, type Found, inWords, type Position, quoted } from "./fault";

/** The body of an entry in its two parts, and what is wrong with it. */
export function readBody(nodes: readonly RootContent[]): Body & { readonly faults: readonly FaultInFile[] } {
  const start = nodes.findIndex(isNotesHeading);
  const [before, after] = start < 0 ? [nodes, []] : [nodes.slice(0, start), nodes.slice(start + 1)];
  const heading = nodes[start];
  const faults = [...checkProse(before, entryProse), ...checkProse(after, entryProse)];
  if (heading && after.length === 0)
    faults.push({
      ...positionOf(heading),
      field: "body",
      found: inWords("the heading ## Notes with nothing below it"),
      allowed: "notes below it, or no heading",
    });
  return { summary: proseOf(before), notes: proseOf(after), faults };
}

function isNotesHeading(node: RootContent): boolean {
  return node.type === "heading" && node.depth === 2 && toString(node) === "Notes";
}

/** A tree of its own without positions: these serve the reader of files, not the reader of pages. */
export function proseOf(nodes: readonly RootContent[]): Prose {
  const root: Root = structuredClone({ type: "root", children: [...nodes] });
  visit(root, (node) => {
    delete node.position;
  });
  return root;
}

/** What a text may be made of: the kinds of node, and the same in words. */
interface ProseForm {
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
const entryProse: ProseForm = {
  nodes: new Set(plain),
  words: "paragraphs, lists, quotations, emphasis, links and one heading, ## Notes",
};

/** A page about the record itself. */
export const sitePageProse: ProseForm = {
  nodes: new Set([...plain, "heading"]),
  words: "paragraphs, lists, quotations, emphasis, links and headings",
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
    const slip = slipIn(node);
    if (node.type === "link" && !slip && destinationOf(node.url) === "elsewhere") report(node, node.url, destinations);
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

/** Something that is allowed by its kind and yet would not reach a reader as it was meant. */
interface ProseSlip {
  readonly found: string;
  readonly allowed: string;
}

/** What is left of a link when its address cannot be read: the brackets stand in the text. */
const brokenLink = /\[[^[\]]*\](?:\([^()]*\)?|\[[^[\]]*\])/;

/** A heading whose blank was forgotten, or is another than the common one, is a paragraph that begins with signs. */
const headingWithoutBlank = /^(?:[#＃]{2,}\P{L}*\p{L}+|[#＃]\P{L}?Notes)/mu;

/** Words that stand alone where the heading was meant: they would be shown as a paragraph, and what follows as no notes. */
const headingInWords = /^notes?\W*$/i;

/** The slip in a node of prose, if there is one: a link without words, a link that is none, a box to tick, a heading that is none, letters nobody sees, also in an address. */
function slipIn(node: Nodes): ProseSlip | null {
  if (node.type === "link" && toString(node).trim() === "")
    return { found: "a link without words", allowed: "[the words one reads](the address)" };
  if (node.type === "listItem" && typeof node.checked === "boolean")
    return { found: "a box to tick", allowed: "an item that begins with its words" };
  const unseen = node.type === "text" ? unseenLettersIn(node.value)[0] : undefined;
  if (unseen) return { found: `${unseen.name}, written as HTML writes it`, allowed: "text without it" };
  const inAddress = node.type === "link" ? unseenLettersInAddress(node.url)[0] : undefined;
  if (inAddress) return { found: `${inAddress.name} in the address of a link`, allowed: "an address without it" };
  if (node.type === "link" && node.title)
    return {
      found: `${quoted(node.title)}, a title of a link, which is nowhere shown`,
      allowed: "[the words one reads](the address)",
    };
  const hashes = node.type === "text" ? headingWithoutBlank.exec(node.value)?.[0] : undefined;
  if (hashes !== undefined)
    return { found: `“${hashes}”, which is no heading`, allowed: "## and a space before Notes, and no other heading" };
  if (node.type === "paragraph" && headingInWords.test(toString(node).trim()))
    return { found: `“${toString(node).trim()}”, which is no heading`, allowed: "## Notes" };
  const broken = node.type === "text" ? brokenLink.exec(node.value)?.[0] : undefined;
  if (broken === undefined) return null;
  return { found: `“${broken}”, which is no link`, allowed: "[the words one reads](an address without spaces)" };
}

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

type Destination = "web" | "entry" | "elsewhere";

/** Where a link leads: to the web, to another file of the record by its relative path, or somewhere a page must not lead. */
export function destinationOf(url: string): Destination {
  if (webAddressSchema.safeParse(url).success) return "web";
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/#?]|$)/i.test(url) ? "elsewhere" : "entry";
}

/**
 * One dialect for all texts of the record: Markdown with front matter, tables and bare web addresses as links. Tables
 * are understood also where they may not stand, so that they are reported and not shown as rows of bars.
 */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm, { singleTilde: false })
  .freeze();
