import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/**
 * One dialect for all texts of the record: Markdown with front matter, tables and bare web addresses as links. Tables
 * are understood also where they may not stand, so that they are reported and not shown as rows of bars.
 */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm, { singleTilde: false })
  .freeze();
