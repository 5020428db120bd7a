import type { Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

import type { Body, Prose } from "../model/archive";
import { checkProse, entryProse, positionOf } from "./check-prose";
import { type FaultInFile, inWords } from "./fault";

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
