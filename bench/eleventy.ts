import { readFileSync } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type NamedText, writeFiles } from "../scripts/generate/record-files";
import { builtFiles } from "../scripts/server/built-files";
import type { Ledger, Reading } from "./figures";
import { PACKAGE } from "./own-package";
import { measuredProcess } from "./process";

const COMMAND = resolve(PACKAGE, "node_modules/@11ty/eleventy/cmd.cjs");

/** Seconds after which a build is given up. */
const LIMIT = 10 * 60;

/** Has Eleventy build as many pages as our site has, with the same words and links. */
export async function measureEleventy(
  ledger: Ledger,
  subject: string,
  ours: string,
  directory: string,
  runs: number,
): Promise<void> {
  const written = join(directory, "_site");
  await ledger.prepare("eleventy", subject, () => writeFiles(directory, eleventySite(ours)));
  await ledger.measure("eleventy", subject, runs, async () => {
    await rm(written, { recursive: true, force: true });
    const built = await measuredProcess([COMMAND, "--quiet"], { directory, limit: LIMIT });
    const memory: Reading = built.peakBytes === null ? {} : { "Peak memory": [built.peakBytes, "bytes"] };
    const [pages, bytes] = await htmlIn(written);
    const [, ourBytes] = await htmlIn(ours);
    return {
      Time: [built.seconds, "seconds"],
      ...memory,
      Pages: [pages, "count"],
      "HTML of all pages": [bytes, "bytes"],
      "HTML of all pages, ours": [ourBytes, "bytes"],
    };
  });
}

async function htmlIn(directory: string): Promise<readonly [pages: number, bytes: number]> {
  const pages = builtFiles(directory).filter((file) => file.endsWith(".html"));
  const sizes = await Promise.all(pages.map((file) => stat(join(directory, file))));
  return [pages.length, sizes.reduce((sum, { size }) => sum + size, 0)];
}

/** A site for Eleventy with a page for each of ours: one Markdown file a page, one layout, no plugins. */
function eleventySite(directory: string): NamedText[] {
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

/**
 * The main part of one of our pages as Markdown: the same words under the same headings with the same links, without
 * our classes and drawings.
 */
export function markdownOfPage(html: string): string {
  const main = /<main\b[^>]*>([^]*?)<\/main>/.exec(html)?.[1] ?? "";
  return main
    .replace(/<(script|style|svg|template)\b[^]*?<\/\1>/g, "")
    .replace(/<a\b[^>]*?\bhref="([^"]*)"[^>]*>([^]*?)<\/a>/g, (_, href: string, text: string) => linkTo(href, text))
    .replace(/<h([1-6])\b[^>]*>([^]*?)<\/h\1>/g, (_, level: string, text: string) => {
      return `\n\n${"#".repeat(Number(level))} ${wordsOf(text)}\n\n`;
    })
    .replace(/<li\b[^>]*>/g, "\n\n")
    .replace(/<\/?(?:p|div|section|article|ol|ul|dl|dd|dt|table|tr|figure|blockquote)\b[^>]*>/g, "\n\n")
    .replace(/<[^>]*>/g, " ")
    .replace(/[{}]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The title of one of our pages. */
function titleOfPage(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
}

const linkTo = (href: string, text: string): string => `[${wordsOf(text).replace(/[[\]]/g, "")}](${href})`;

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
