import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFiles } from "../../server/built-files";
import type { NamedText } from "../record/entry-file";
import { markdownOfPage, titleOfPage } from "./markdown-of-page";

/** A site for Eleventy with a page for each of ours: one Markdown file a page, one layout, no plugins. */
export function eleventySite(directory: string): NamedText[] {
  const pages = builtFiles(directory).filter((file) => file.endsWith(".html"));
  return [
    ["package.json", `{ "type": "module" }`],
    ["_includes/page.njk", layoutLike(readFileSync(join(directory, "about/index.html"), "utf8"))],
    ["pages/pages.json", `{ "layout": "page.njk" }`],
    ...pages.map((file, place) => pageFor(file, place, readFileSync(join(directory, file), "utf8"))),
  ];
}

function pageFor(file: string, place: number, html: string): NamedText {
  const frontMatter = `title: ${JSON.stringify(titleOfPage(html))}\npermalink: ${JSON.stringify(`/${file}`)}`;
  // A thousand in a folder, since file systems are slow with more.
  return [`pages/${Math.floor(place / 1000)}/${place}.md`, `---\n${frontMatter}\n---\n\n${markdownOfPage(html)}\n`];
}

/** All but the title and the main part of one of our pages, as a layout: head, header and footer are in every page. */
function layoutLike(html: string): string {
  const [before = "", rest = ""] = splitAfter(html, /<main\b[^>]*>/);
  const after = rest.slice(rest.indexOf("</main>"));
  const [head = "", body = ""] = splitAfter(before, /<title>/);
  const afterTitle = body.slice(body.indexOf("</title>"));
  return `${raw(head)}{{ title }}${raw(afterTitle)}{{ content | safe }}${raw(after)}`;
}

function splitAfter(text: string, pattern: RegExp): string[] {
  const match = pattern.exec(text);
  const at = match ? match.index + match[0].length : 0;
  return [text.slice(0, at), text.slice(at)];
}

const raw = (html: string): string => `{% raw %}${html}{% endraw %}`;
