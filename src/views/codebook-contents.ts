import { slug } from "github-slugger";
import { toString } from "mdast-util-to-string";

import type { Prose } from "../model/archive";
import type { Named } from "./links";

/** The codebook without its title, and its sections as links within the page. */
interface CodebookContents {
  readonly title: string;
  readonly body: Prose;
  readonly sections: readonly Named[];
}

/** The codebook as the method page shows it. */
export function codebookContents(codebook: Prose): CodebookContents {
  const [first, ...rest] = codebook.children;
  const hasTitle = first?.type === "heading" && first.depth === 1;
  const children = hasTitle ? rest : codebook.children;
  return {
    title: hasTitle ? toString(first) : "Codebook",
    body: { type: "root", children: [...children] },
    sections: children.flatMap((node) => {
      if (node.type !== "heading" || node.depth !== 2) return [];
      const name = toString(node);
      return [{ name, href: `#${slug(name)}` }];
    }),
  };
}
